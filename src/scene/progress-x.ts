import type { Deck } from '../types/deck.js'

/** The x, px, at which slide `number` (1-based) stands on the way through the deck. */
export function progressX(deck: Deck, number: number): number {
  return 80 + (1120 * (number - 1)) / Math.max(1, deck.slides.length - 1)
}
