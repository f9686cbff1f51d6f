import { recent } from '../tree/recent.js'
import type { Deck, Slide } from '../types/deck.js'
import { phrasingToMarkdown } from './marp-markdown.js'

/** A session has it on each of its slides, and a watch shows it again and again. */
const known = recent<string>(2000)

/** The footer of a slide as inline Markdown: its session, else the event. */
export function footerOf(deck: Deck, slide: Slide): string {
  const session = deck.sessions[(slide.data.session ?? 0) - 1]
  if (!session) {
    return phrasingToMarkdown([{ type: 'text', value: deck.matter.footer ?? deck.title }])
  }
  const { n, title } = session
  return known(`${n} ${title}`, () =>
    phrasingToMarkdown([
      { type: 'strong', children: [{ type: 'text', value: String(n) }] },
      { type: 'text', value: ` ${title}` },
    ]),
  )
}
