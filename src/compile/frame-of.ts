import type { Deck, Slide } from '../types/deck.js'
import { phrasingToMarkdown } from './marp-markdown.js'
import type { SlideFrame } from './slide-markdown.js'

/** What slides show above and below that is said of their deck or session. */
export type DeckNames = Pick<Deck, 'title' | 'matter' | 'sessions'>

/** What frames the slides of this deck: names of its sessions, else of the event. */
export function frameOf(
  { title, matter, sessions }: DeckNames,
  classes: string[],
): (slide: Slide) => SlideFrame {
  const footers = new Map<number | undefined, string>()
  const footerOf = (n: number | undefined): string => {
    const session = sessions.find((it) => it.n === n)
    if (!session) {
      return phrasingToMarkdown([{ type: 'text', value: matter.footer ?? title }])
    }
    return phrasingToMarkdown([
      { type: 'strong', children: [{ type: 'text', value: String(session.n) }] },
      { type: 'text', value: ` ${session.title}` },
    ])
  }
  return ({ data, topic }) => {
    const { kind, session: n } = data
    const footer = footers.get(n) ?? footerOf(n)
    footers.set(n, footer)
    if (kind === 'cover' || kind === 'session') return { top: '', footer, classes }
    const session = topic.data.role === 'session' ? undefined : sessions.find((it) => it.n === n)
    return { top: session?.title ?? matter.header ?? title, footer, classes }
  }
}
