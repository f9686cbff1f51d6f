import type { Deck, Slide } from '../types.js'

/** Breadcrumb of a slide that has no ancestors: its session, else the event. */
export function topOf(deck: Deck, slide: Slide): string {
  if (slide.data.kind === 'cover' || slide.data.kind === 'session') return ''
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  return session && session.topic !== slide.topic
    ? session.title
    : (deck.matter.header ?? deck.title)
}
