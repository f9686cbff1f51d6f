import { fitSlides } from '../../src/paginate/fit/fit-slides.js'
import { catalogueOf } from '../../src/messages/catalogue.js'
import { layouts } from '../../src/layout/index.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import type { Tools } from '../../src/pipeline/setting.js'
import { belongTogether } from '../../src/paginate/cut/belong-together.js'
import type { Deck, Slide } from '../../src/types/deck.js'
import type { Topic } from '../../src/types/outline.js'

/** What a way of cutting notes into slides parts. */
export interface Breaks {
  slides: number
  /** Lists that go on with one topic of one line; a line shown as a statement means to stand alone. */
  orphans: number
  /** Lines repeated on a further slide, since what stands under them goes on there. */
  splitParents: number
  /** Lines on a slide before what they announce, or after what they sum up or answer. */
  partedSummaries: number
  /** Slides set in a tighter step of the theme. */
  tight: number
  /** Tables that go on on a further slide. */
  splitTables: number
}

const count = (topics: Topic[], of: (topic: Topic) => boolean): number =>
  topics.reduce((sum, topic) => sum + (of(topic) ? 1 : 0) + count(topic.children, of), 0)

const plain = new Set(['bullets', 'lead'])

/** A line is repeated and something new stands under it. */
const isSplit = (topic: Topic): boolean =>
  topic.data.repeated === true &&
  topic.heading.length > 0 &&
  (topic.body.length > 0 || count(topic.children, ({ data }) => !data.repeated) > 0)

/** One topic, drawn on one line. */
function isOrphan({ data, items, placement }: Slide): boolean {
  if (!plain.has(data.layout) || (data.part?.[0] ?? 1) === 1) return false
  if (count(items, () => true) !== 1 || items.some(({ body }) => body.length > 1)) return false
  const body = (placement?.items ?? []).filter((it) => it.kind === 'text' && it.role !== 'title')
  return body.length === 1 && body.every((it) => it.kind !== 'text' || it.lines.length === 1)
}

/** The list of one topic that goes on on the next slide, where the two lines belong together. */
function isParted(slide: Slide, next: Slide | undefined): boolean {
  if (next?.topic !== slide.topic || !plain.has(slide.data.layout)) return false
  if (!plain.has(next.data.layout)) return false
  // Under a repeated line the list goes on where it was left.
  let before = slide.items.at(-1)
  let [after] = next.items
  while (after?.data.repeated && after.children.length > 0) {
    before = before?.children.at(-1)
    after = after.children[0]
  }
  return after !== undefined && belongTogether(before, after)
}

const isTable = ({ body }: Topic): boolean => body.some(({ type }) => type === 'table')

/** Counts over the content slides of a fitted deck. */
export function countBreaks({ slides }: Deck): Breaks {
  const content = slides.filter(({ data }) => data.kind === 'content')
  const all = (of: (slide: Slide) => number): number =>
    content.reduce((sum, slide) => sum + of(slide), 0)
  const goesOn = ({ data }: Topic): boolean => data.repeated === true
  return {
    slides: content.length,
    orphans: all((slide) => (isOrphan(slide) ? 1 : 0)),
    splitParents: all(({ items }) => count(items, isSplit)),
    partedSummaries: content.filter((slide, index) => isParted(slide, content[index + 1])).length,
    tight: all(({ data }) => (data.tight ? 1 : 0)),
    splitTables: all(({ items }) => count(items, (it) => goesOn(it) && isTable(it))),
  }
}

/** The deck as the program makes it. */
export function chosenDeck(bytes: Uint8Array, path: string, tools: Tools): Deck {
  return makeDeck(readOutline(bytes, path, {}), {}, tools)
}

/** The same tools with a theme that has no tighter steps. */
export function looseTools(tools: Tools): Tools {
  const { steps: _steps, ...metrics } = tools.theme.metrics
  return { ...tools, theme: { ...tools.theme, metrics } }
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
  const { typesetter, theme } = looseTools(tools)
  const { bullets } = layouts
  const context = { typesetter, metrics: theme.metrics, service: () => undefined }
  const words = catalogueOf('en').plan
  const fit = { ...context, words, layouts: { bullets }, bullets }
  return { ...deck, slides: slides.flatMap((slide) => fitSlides([slide], fit, () => {})) }
}
