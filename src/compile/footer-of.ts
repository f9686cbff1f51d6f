import type { PhrasingContent } from 'mdast'
import type { Deck, Slide } from '../types.js'

/** The footer of a slide: its session, else the event. */
export function footerOf(deck: Deck, slide: Slide): PhrasingContent[] {
  const session = deck.sessions.find(({ n }) => n === slide.data.session)
  if (!session) return [{ type: 'text', value: deck.matter.footer ?? deck.title }]
  return [
    { type: 'strong', children: [{ type: 'text', value: String(session.n) }] },
    { type: 'text', value: ` ${session.title}` },
  ]
}
