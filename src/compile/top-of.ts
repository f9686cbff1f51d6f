import type { Deck, Slide } from '../types/deck.js'

/** Breadcrumb of a slide that has no ancestors: its session, else the event. */
export function topOf(deck: Deck, slide: Slide): string {
  if (slide.data.kind === 'cover' || slide.data.kind === 'session') return ''
  const session = deck.sessions[(slide.data.session ?? 0) - 1]
  return session && session.topic !== slide.topic
    ? session.title
    : (deck.matter.header ?? deck.title)
}
