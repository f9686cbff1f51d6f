import type { Deck } from '../types/deck.js'
import { progressX } from './progress-x.js'

/** The x, px, of the fin on slide `number` (1-based): how far the deck has got; on a divider, of the sessions. */
export function finCenter(deck: Deck, number: number): number {
  const { session, kind } = deck.slides[number - 1]?.data ?? {}
  return kind === 'session' && session !== undefined
    ? 80 + (1120 * (session - 0.5)) / Math.max(1, deck.sessions.length)
    : progressX(deck, number)
}
