import type { PhrasingContent } from 'mdast'
import type { Deck, Slide } from '../types/deck.js'
import { phrasingToMarkdown } from './marp-markdown.js'
import type { SlideFrame } from './slide-markdown.js'

/** What slides show above and below that is said of their deck or session. */
export type DeckNames = Pick<Deck, 'title' | 'matter' | 'sessions'>

const textNode = (value: string): PhrasingContent => ({ type: 'text', value })
const separator: PhrasingContent[] = [
  textNode(' '),
  { type: 'emphasis', children: [textNode('›')] },
  textNode(' '),
]

/** Ancestors, parted by signs as emphasis; those from `introduced` on are strong. */
function breadcrumb(crumbs: string[], introduced: number): PhrasingContent[] {
  return crumbs.flatMap((crumb, index): PhrasingContent[] => {
    const text = textNode(crumb)
    const node: PhrasingContent = index >= introduced ? { type: 'strong', children: [text] } : text
    return index === 0 ? [node] : [...separator, node]
  })
}

/** Inline Markdown by what it says: slides of one branch, or of one session, say the same. */
function inlineMarkdown(): (name: string, content: () => PhrasingContent[]) => string {
  const known = new Map<string, string>()
  return (name, content) => {
    const markdown = known.get(name) ?? phrasingToMarkdown(content())
    known.set(name, markdown)
    return markdown
  }
}

/** What frames the slides of this deck: their ancestors, names of its sessions, else of the event. */
export function frameOf({ title, matter, sessions }: DeckNames): (slide: Slide) => SlideFrame {
  const inline = inlineMarkdown()
  const sessionOf = (slide: Slide): Deck['sessions'][0] | undefined =>
    sessions[(slide.data.session ?? 0) - 1]
  const footerOf = (slide: Slide): string => {
    const session = sessionOf(slide)
    if (!session) return inline('event', () => [textNode(matter.footer ?? title)])
    const number: PhrasingContent = { type: 'strong', children: [textNode(String(session.n))] }
    return inline(`session ${session.n}`, () => [number, textNode(` ${session.title}`)])
  }
  const headerOf = (slide: Slide): string => {
    const { kind, breadcrumb: ancestors, introduces = 0 } = slide.data
    if (kind === 'cover' || kind === 'session') return ''
    // The event, where neither footer nor title says it.
    const isSession = slide.data.session !== undefined && slide.topic.data.role === 'session'
    const top = matter.header ?? (isSession ? title : '')
    if (ancestors.length === 0 && top === '') return ''
    const crumbs = ancestors.length > 0 ? ancestors : [top]
    const introduced = ancestors.length > 0 ? crumbs.length - introduces : 1
    return inline(['crumbs', introduced, ...crumbs].join('\0'), () =>
      breadcrumb(crumbs, introduced),
    )
  }
  return (slide) => ({ header: headerOf(slide), footer: footerOf(slide) })
}
