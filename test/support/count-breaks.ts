import { fitDeck } from '../../src/fit/fit-deck.js'
import { layouts } from '../../src/layout/index.js'
import { makeDeck, readOutline, type Tools } from '../../src/make-deck.js'
import type { Deck, Slide, Topic } from '../../src/types.js'

/** What a way of cutting notes into slides parts. */
export interface Breaks {
  slides: number
  /** Lists that go on with a single line; a line shown as a statement means to stand alone. */
  orphans: number
  /** Lines repeated on a further slide, since what stands under them goes on there. */
  splitParents: number
  /** Tables that go on on a further slide. */
  splitTables: number
}

const count = (topics: Topic[], of: (topic: Topic) => boolean): number =>
  topics.reduce((sum, topic) => sum + (of(topic) ? 1 : 0) + count(topic.children, of), 0)

const plain = new Set(['bullets', 'lead'])

const isTable = ({ body }: Topic): boolean => body.some(({ type }) => type === 'table')

/** Counts over the content slides of a fitted deck. */
export function countBreaks({ slides }: Deck): Breaks {
  const content = slides.filter(({ data }) => data.kind === 'content')
  const all = (of: (slide: Slide) => number): number =>
    content.reduce((sum, slide) => sum + of(slide), 0)
  const goesOn = ({ data }: Topic): boolean => data.repeated === true
  return {
    slides: content.length,
    orphans: all(({ data, items }) =>
      plain.has(data.layout) && (data.part?.[0] ?? 1) > 1 && count(items, () => true) === 1 ? 1 : 0,
    ),
    splitParents: all(({ items }) => count(items, (it) => goesOn(it) && it.heading.length > 0)),
    splitTables: all(({ items }) => count(items, (it) => goesOn(it) && isTable(it))),
  }
}

/** The deck as the program makes it. */
export function chosenDeck(bytes: Uint8Array, path: string, tools: Tools): Deck {
  return makeDeck(readOutline(bytes, path, {}), {}, tools)
}

/** The same notes, each session one list that goes on where a slide is full; fitted as ours are. */
export function greedyDeck(bytes: Uint8Array, path: string, tools: Tools): Deck {
  const outline = readOutline(bytes, path, {})
  const deck = makeDeck(outline, {}, tools)
  const [template] = deck.slides.filter(({ data }) => data.kind === 'content')
  if (!template) return { ...deck, slides: [] }
  const sessions = deck.sessions.length > 0 ? deck.sessions.map(({ topic }) => topic) : [deck.root]
  const slides = sessions.map((topic): Slide => {
    const body: Topic[] =
      topic.body.length > 0
        ? [{ ...topic, heading: [], children: [], data: { origin: 'block' } }]
        : []
    const { part: _part, ...data } = template.data
    return {
      ...template,
      heading: topic.heading,
      topic,
      items: [...body, ...topic.children],
      children: [],
      notes: [],
      placement: undefined,
      data: { ...data, layout: 'bullets', breadcrumb: [], classes: [], lines: [], noteLines: [] },
    }
  })
  const { typesetter, theme } = tools
  const { bullets } = layouts
  const context = { typesetter, metrics: theme.metrics, service: () => undefined }
  return fitDeck({ ...deck, slides }, { ...context, layouts: { bullets }, bullets })
}
