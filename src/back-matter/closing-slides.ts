import type { PhrasingContent } from 'mdast'
import type { Deck, Session, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'
import { cloneTree } from '../tree/clone-tree.js'

/** A session's summary: where it stands, and its topic. */
interface Summary {
  session: Session
  topic: Topic
  /** Number (1-based) of its slide. */
  page: number
}

const isShown = ({ data }: Topic): boolean => (data.place ?? 'slide') === 'slide'

/** The summaries at or under a topic, outermost first. */
function summariesIn(topic: Topic): Topic[] {
  if (!isShown(topic)) return []
  return topic.data.role === 'summary' ? [topic] : topic.children.flatMap(summariesIn)
}

/** The number of the slide on which each source line first stands. */
function pagesOf({ slides }: Deck): Map<number | undefined, number> {
  const pages = new Map<number | undefined, number>()
  slides.forEach(({ data }, index) => {
    for (const line of data.lines) if (!pages.has(line)) pages.set(line, index + 1)
  })
  return pages
}

function summariesOf(deck: Deck): Summary[] {
  const pages = pagesOf(deck)
  return deck.sessions.flatMap((session) =>
    session.topic.children
      .flatMap(summariesIn)
      .map((topic) => ({ session, topic, page: pages.get(topic.data.lines?.[0]) ?? 0 }))
      .filter(({ topic, page }) => page > 0 && topic.children.some(isShown)),
  )
}

/** A line said before: furniture, which is on no account. */
const repeated = (heading: PhrasingContent[], children: Topic[]): Topic => ({
  type: 'topic',
  heading,
  body: [],
  children,
  data: { origin: 'item', repeated: true },
})

/** The session's title, linked to its summary, with the summary's own lines under it. */
function itemOf({ session, topic, page }: Summary): Topic {
  const title: PhrasingContent = {
    type: 'link',
    url: `#${page}`,
    children: [{ type: 'text', value: session.title }],
  }
  const lines = topic.children.filter((child) => isShown(child) && child.heading.length > 0)
  return repeated(
    [title],
    lines.map(({ heading }) => repeated(heading.map(cloneTree), [])),
  )
}

/**
 * The slide that gathers what the sessions' summaries (まとめ, 結論 ...) say, each under the title of
 * its session; none for fewer than two sessions with a summary. Its title is the authors' word.
 *
 * Wants all slides that come before it: links go by their numbers.
 */
export function summariesSlides(deck: Deck): Slide[] {
  const found = summariesOf(deck)
  const [first] = found
  if (!first || new Set(found.map(({ session }) => session.n)).size < 2) return []
  const items = found.map(itemOf)
  const heading = first.topic.heading.map(cloneTree)
  const { data, ...rest } = repeated(heading, items)
  const topic: Topic = { ...rest, data: { ...data, layout: 'bullets' } }
  return [
    {
      type: 'slide',
      heading,
      topic,
      items,
      children: [],
      notes: [],
      data: {
        id: 'summaries',
        kind: 'content',
        layout: 'bullets',
        reason: 'the summaries of the sessions',
        classes: [],
        breadcrumb: [],
        lines: [],
        noteLines: [],
        seconds: 0,
      },
    },
  ]
}
