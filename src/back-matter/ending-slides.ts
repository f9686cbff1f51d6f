import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Deck, Session, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'
import { cloneTree } from '../tree/clone-tree.js'

/** A talk of so many minutes ends with what is to be kept of it, and with thanks. */
export const endingUpTo = 20

const words = {
  ja: { summary: 'まとめ', thanks: 'ありがとうございました' },
  en: { summary: 'Takeaways', thanks: 'Thank you' },
}

const mostPoints = 4
/** A line longer than this is no point. */
const longest = 60
const shortest = 5

const isShown = ({ data }: Topic): boolean => (data.place ?? 'slide') === 'slide'
const isLeaf = ({ children, body }: Topic): boolean => children.length + body.length === 0

/** The lines of a session that say something by themselves, summaries first, then by worth. */
function pointsOf(session: Session): { topic: Topic; worth: number }[] {
  const found: { topic: Topic; worth: number }[] = []
  const visit = (topic: Topic, summary: boolean): void => {
    if (!isShown(topic)) return
    const own = summary || topic.data.role === 'summary'
    const { length } = toString(topic.heading)
    if (isLeaf(topic) && topic !== session.topic && length >= shortest && length <= longest) {
      found.push({ topic, worth: (topic.data.importance ?? 0) + (own ? 1 : 0) })
    }
    for (const child of topic.children) visit(child, own)
  }
  visit(session.topic, false)
  return found.toSorted((a, b) => b.worth - a.worth)
}

function slideOf(id: string, heading: PhrasingContent[], items: Topic[], layout: string): Slide {
  const topic: Topic = {
    type: 'topic',
    heading,
    body: [],
    children: items,
    data: { origin: 'block', repeated: true, layout },
  }
  return {
    type: 'slide',
    heading,
    topic,
    items,
    children: [],
    notes: [],
    data: {
      id,
      kind: 'content',
      layout,
      reason: 'the end of a talk',
      classes: [],
      breadcrumb: [],
      lines: [],
      noteLines: [],
      seconds: 0,
    },
  }
}

/** A line said before: furniture, which is on no account. */
const repeated = ({ heading }: Topic): Topic => ({
  type: 'topic',
  heading: heading.map(cloneTree),
  body: [],
  children: [],
  data: { origin: 'item', repeated: true },
})

/** The best line of each session, of the best sessions, in their order; none for a talk that sums up by itself. */
function summary(deck: Deck, title: string): Slide[] {
  const last = deck.slides.at(-1)
  if (deck.sessions.length < 2 || last?.topic.data.role === 'summary') return []
  const best = deck.sessions.flatMap((session) => pointsOf(session).slice(0, 1))
  const chosen = new Set(best.toSorted((a, b) => b.worth - a.worth).slice(0, mostPoints))
  const items = best.filter((point) => chosen.has(point)).map(({ topic }) => repeated(topic))
  if (items.length < 2) return []
  return [slideOf('takeaways', [{ type: 'text', value: title }], items, 'takeaways')]
}

/** What the addresses of the sessions have in common: where the event is. */
function eventUrl({ sessions }: Deck): string | undefined {
  const urls = sessions.flatMap(({ topic }) => topic.data.url?.href ?? [])
  const origins = new Set(urls.map((url) => /^https?:\/\/[^/]+\//i.exec(`${url}/`)?.[0]))
  const [origin] = origins
  if (urls.length === 1) return urls[0]
  return origins.size === 1 ? origin : undefined
}

/** Thanks, with the address of the event and its code, where the notes do not end so themselves. */
function thanks(deck: Deck, title: string): Slide[] {
  if (deck.slides.some(({ data }) => data.layout === 'thanks')) return []
  const slide = slideOf('thanks', [{ type: 'text', value: title }], [], 'thanks')
  const href = eventUrl(deck)
  if (href === undefined) return [slide]
  const link: PhrasingContent = {
    type: 'link',
    url: href,
    children: [{ type: 'text', value: href }],
  }
  const code: PhrasingContent = { type: 'image', url: '', alt: `QR ${href}`, data: { qr: href } }
  return [
    {
      ...slide,
      children: [link, code].map((node) => ({ type: 'paragraph' as const, children: [node] })),
    },
  ]
}

/** How a talk ends: what is to be kept, then thanks with one code. */
export function endingSlides(deck: Deck, lang: string): Slide[] {
  const { summary: kept, thanks: said } = lang.startsWith('ja') ? words.ja : words.en
  return [...summary(deck, kept), ...thanks(deck, said)]
}

/** The deck's slides with its thanks at the very end. */
export function thanksLast(slides: Slide[]): Slide[] {
  const last = slides.findLast(({ data }) => data.layout === 'thanks')
  return last ? [...slides.filter((slide) => slide !== last), last] : slides
}
