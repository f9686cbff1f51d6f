import type { Deck, Slide } from '../types.js'
import { phrasingToMarkdown } from './marp-markdown.js'

/** The footer of a slide as inline Markdown: its session, else the event. */
export function footerOf(deck: Deck, slide: Slide): string {
  const session = deck.sessions[(slide.data.session ?? 0) - 1]
  if (!session) {
    return phrasingToMarkdown([{ type: 'text', value: deck.matter.footer ?? deck.title }])
  }
  return phrasingToMarkdown([
    { type: 'strong', children: [{ type: 'text', value: String(session.n) }] },
    { type: 'text', value: ` ${session.title}` },
  ])
}
