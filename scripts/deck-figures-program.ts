import { toString } from 'mdast-util-to-string'
import { makeOne } from '../src/pipeline/source/make-one.js'
import { openResources } from '../src/pipeline/theme/resources.js'
import { talkSeconds } from '../src/plan/talk-seconds.js'
import type { Deck, PlacedText, Slide } from '../src/types/deck.js'
import type { Typesetter } from '../src/types/layout.js'

/** What a designer counts in a deck. */
export interface Figures {
  slides: number
  content: number
  /** Content slides of one or two short lines in list type. */
  sparse: number
  /** Content slides whose text covers less than 15 % of the body. */
  thin: number
  /** Agenda, dividers, indexes. */
  furniture: number
  dividers: number
  /** Dividers before exactly one content slide. */
  loneDividers: number
  /** Content slides titled as an earlier one of their session. */
  repeated: number
  smallest: number
  /** The longest run of content slides of one layout. */
  run: string
  characters: number
  minutes: number
  overflow: number
  layouts: Record<string, number>
  /** Numbers (1-based) of the sparse slides. */
  sparseAt: number[]
}

const furnitureKinds = new Set(['agenda', 'session', 'services', 'links'])
const lists = new Set(['bullets', 'lead', 'rows', 'halves'])
const frame = new Set(['title', 'titleSmall', 'crumb', 'sign'])

const textsOf = ({ placement }: Slide): PlacedText[] =>
  (placement?.items ?? []).filter((item): item is PlacedText => item.kind === 'text')

const bodyOf = (slide: Slide): PlacedText[] => textsOf(slide).filter(({ role }) => !frame.has(role))

/** One or two lines of list type, none wider than the slide's text, and nothing to look at. */
function isSparse(slide: Slide): boolean {
  const texts = bodyOf(slide)
  const lines = texts.reduce((sum, text) => sum + text.lines.length, 0)
  const looked = slide.placement?.items.some(({ kind }) => kind === 'image') ?? false
  const large = texts.some(({ style }) => style.size > 40)
  return lists.has(slide.data.layout) && lines <= 2 && !looked && !large
}

function coverOf(slide: Slide, { width }: Typesetter): number {
  const shapes = (slide.placement?.items ?? []).filter(({ kind }) =>
    ['icon', 'image', 'qr', 'arrow'].includes(kind),
  )
  const area = bodyOf(slide).reduce(
    (sum, { lines, style }) =>
      sum + lines.reduce((wide, line) => wide + width(line.trimEnd(), style) * style.leading, 0),
    shapes.reduce((sum, shape) => sum + shape.width * shape.height, 0),
  )
  return area / (1120 * 456)
}

function longestRun(slides: Slide[]): string {
  let best = { layout: '', count: 0 }
  let now = { layout: '', count: 0 }
  for (const { data } of slides) {
    now =
      now.layout === data.layout
        ? { ...now, count: now.count + 1 }
        : { layout: data.layout, count: 1 }
    if (now.count > best.count) best = now
  }
  return `${best.count} ${best.layout}`
}

function figuresOf(deck: Deck, typesetter: Typesetter): Figures {
  const { slides } = deck
  const content = slides.filter(({ data }) => data.kind === 'content')
  const furniture = slides.filter(({ data }) => furnitureKinds.has(data.kind))
  const dividers = slides.filter(({ data }) => data.kind === 'session')
  const under = (n?: number): number => content.filter(({ data }) => data.session === n).length
  const seen = new Set<string>()
  const repeated = content.filter(({ data, heading }) => {
    const key = `${data.session} ${toString(heading)}`
    const again = seen.has(key)
    seen.add(key)
    return again
  })
  const sparse = content.filter(isSparse)
  const layouts: Record<string, number> = {}
  for (const { data } of slides) layouts[data.layout] = (layouts[data.layout] ?? 0) + 1
  const words = slides.flatMap((slide) => textsOf(slide).map(({ content: said }) => toString(said)))
  return {
    slides: slides.length,
    content: content.length,
    sparse: sparse.length,
    thin: content.filter((slide) => coverOf(slide, typesetter) < 0.15).length,
    furniture: furniture.length,
    dividers: dividers.length,
    loneDividers: dividers.filter(({ data }) => under(data.session) === 1).length,
    repeated: repeated.length,
    smallest: Math.min(...content.flatMap((slide) => bodyOf(slide).map(({ style }) => style.size))),
    run: longestRun(content),
    characters: words.join('').replaceAll(/\s/gu, '').length,
    minutes: Math.round(talkSeconds(deck) / 6) / 10,
    overflow: deck.file.messages.filter(({ ruleId }) => ruleId === 'overflow').length,
    layouts,
    sparseAt: sparse.map((slide) => slides.indexOf(slide) + 1),
  }
}

/** The figures of the deck that each file gives. */
export async function figures(paths: string[], minutes?: number): Promise<Map<string, Figures>> {
  const resources = await openResources({}, () => Promise.reject(new Error('no browser')))
  const found = new Map<string, Figures>()
  for (const path of paths) {
    const options = { inputs: [], out: '', formats: [], minutes }
    const { deck } = await makeOne(path, options, resources)
    found.set(path, figuresOf(deck, resources.own.typesetter))
  }
  return found
}
