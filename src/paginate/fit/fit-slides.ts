import type { Slide } from '../../types/deck.js'
import type { Catalogue } from '../../messages/catalogue.js'
import type { Remark } from '../../types/report.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Topic } from '../../types/outline.js'
import { wordsOf } from '../../tree/words-of.js'
import { tideOf } from '../../theme/tide.js'
import { applyBreaks } from '../breaks/apply-breaks.js'
import { arrangedBy } from './arranged-by.js'
import { breakSlide } from '../breaks/break-slide.js'
import { numberParts } from '../breaks/number-parts.js'
import { surelyTaller } from './surely-taller.js'
import { withOpener } from '../../layout/session/opener.js'
import { shortenCrumbs } from './shorten-crumbs.js'
import { isTitleLong, shortenTitle } from './shorten-title.js'
import { tightenBroken } from './tighten-broken.js'

export interface FitContext extends LayoutContext {
  /** The registry, by name; `bullets` takes what no other layout holds. */
  layouts: Record<string, Layout>
  bullets: Layout
  /** What is said of slides, in the language of the messages. */
  words: Catalogue['plan']
  /** Language of what is said after a title that goes on. */
  lang?: string
}

/** The layout that all of the slide's lines were given alike. */
function askedByItems({ items: [first, ...others] }: Slide): string | undefined {
  const asked = first?.data.layout
  return others.every(({ data }) => data.layout === asked) ? asked : undefined
}

/** The layouts to try on a slide, best first, each with why. */
function* candidates(slide: Slide, context: FitContext): Generator<[Layout, string]> {
  const forced = slide.topic.data.layout ?? askedByItems(slide)
  const asked = forced === undefined ? undefined : context.layouts[forced]
  if (asked) yield [asked, slide.data.reason || 'asked for']
  if (slide.data.kind !== 'content') {
    const own = context.layouts[slide.data.layout]
    if (own) yield [own, slide.data.kind]
    return
  }
  if (forced === 'bullets' || slide.items.some(({ data }) => data.layout === 'bullets')) return
  const chosen = context.layouts[slide.data.layout]
  const reasonOf = (layout: Layout): string | undefined =>
    layout === context.bullets ? undefined : layout.match(slide, context)
  const why = chosen && reasonOf(chosen)
  if (chosen && why !== undefined) yield [chosen, why]
  for (const layout of Object.values(context.layouts)) {
    const reason = layout === chosen ? undefined : reasonOf(layout)
    if (reason !== undefined) yield [layout, reason]
  }
  const { statement } = context.layouts
  if (slide.items.length === 0 && statement) yield [statement, 'a title alone']
}

/** The slide by the first layout that holds it; bullets hold whatever is not too tall. */
function arrange(slide: Slide, context: FitContext): Slide | undefined {
  for (const [layout, reason] of candidates(slide, context)) {
    const arranged = arrangedBy(layout, slide, context, reason)
    if (arranged) return arranged
  }
  return arrangedBy(context.bullets, slide, context, 'a list')
}

/** A slide, and what became of it before its part was known. */
interface Held {
  slide: Slide
  finished?: Slide
}

/** Layouts that have a sea of their own. */
const heroes = new Set(['cover', 'session', 'statement', 'closing', 'thanks'])

/** The fewer the words, the higher the tide. */
function withTide(slide: Slide, { metrics }: FitContext): Slide {
  const { placement, data } = slide
  if (!metrics.structural || !placement || heroes.has(data.layout)) return slide
  const tide = tideOf(placement.bottom)
  return tide ? { ...slide, data: { ...data, classes: [...data.classes, tide] } } : slide
}

/** The icon of the service that the title, else its direct parent, names. */
function withIcon(slide: Slide, { metrics, titleService, service }: FitContext): Slide {
  const { placement, data, heading } = slide
  if (!metrics.structural || !placement || data.kind !== 'content') return slide
  if (heroes.has(data.layout) || data.opener?.coded) return slide
  const parent = data.breadcrumb.at(-1) ?? ''
  const named = titleService?.(wordsOf(heading)) ?? service(parent)
  if (!named) return slide
  const box = { x: 1136, y: 64, width: 64, height: 64 }
  const icon = { kind: 'icon' as const, ...box, source: named.key, alt: named.name }
  return {
    ...slide,
    placement: { ...placement, items: [...placement.items, icon] },
    data: { ...data, classes: [...data.classes, 'icon', `icon-${named.key}`] },
  }
}

/** The slide as it is shown; undefined when no layout holds it. */
function finish(slide: Slide, context: FitContext): Slide | undefined {
  const arranged = arrange(slide, context)
  if (!arranged) return undefined
  const drawn = withIcon(withTide(applyBreaks(arranged), context), context)
  return withOpener(shortenCrumbs(drawn, context), context)
}

/** The number of a part takes room beside the title, whichever it is. */
const asPart = (slide: Slide): Slide => ({ ...slide, data: { ...slide.data, part: [1, 2] } })

/** A title that stands alone after all needs no room for the number of a part. */
function withoutRoom(slide: Slide): Slide {
  const { data } = slide
  if (data.part || data.goesOn || !data.classes.includes('part')) return slide
  return { ...slide, data: { ...data, classes: data.classes.filter((name) => name !== 'part') } }
}

/** The topics that more than one content slide is about: those will be numbered as parts. */
function topicsInParts(slides: Slide[]): Set<Topic> {
  const seen = new Set<Topic>()
  const twice = new Set<Topic>()
  for (const { topic, data } of slides) {
    if (data.kind !== 'content') continue
    if (seen.has(topic)) twice.add(topic)
    seen.add(topic)
  }
  return twice
}

/** A slide that holds its content whatever it takes: in parts where it must. */
function settle(slide: Slide, context: FitContext): Held[] {
  const shorter =
    slide.data.kind === 'content' && isTitleLong(slide) ? shortenTitle(slide) : undefined
  if (shorter) return settle(shorter, context)
  const finished = finish(slide, context)
  if (finished || slide.data.kind !== 'content') return [{ slide, finished }]
  const fitsUnder =
    (title: Slide) =>
    (items: Topic[]): boolean =>
      !surelyTaller(items, context) &&
      arrangedBy(context.bullets, { ...asPart(title), items }, context, '') !== undefined
  const broken = breakSlide(slide, fitsUnder(slide))
  const isWhole = fitsUnder(slide)(broken.at(-1)?.items ?? [])
  const short = isWhole ? undefined : shortenTitle(slide)
  const parts = short ? breakSlide(short, fitsUnder(short)) : broken
  return parts.map((part) => ({ slide: part }))
}

/** A slide that nothing can make fit keeps its words: it is set as bullets and said to overflow. */
function overflowing(slide: Slide, context: FitContext, tell: (remark: Remark) => void): Slide {
  const point = { line: slide.data.lines[0] ?? 1, column: 1 }
  tell({
    ruleId: 'overflow',
    reason: context.words.overflow,
    place: { start: point, end: point },
  })
  const data = { ...slide.data, layout: context.bullets.name, reason: 'nothing fits' }
  return context.bullets.arrange({ ...slide, data }, context)
}

/**
 * Gives slides that follow each other their layout and the place of every text, so that nothing
 * overflows: a layout that cannot hold its content gives way to another, and what is too tall goes on
 * on more slides. No title may go on from one call to the next.
 *
 * @param tell Told of what could not be made to fit.
 */
export function fitSlides(
  given: Slide[],
  context: FitContext,
  tell: (remark: Remark) => void,
): Slide[] {
  const inParts = topicsInParts(given)
  const settleAt = (index: number, step?: number): Held[] => {
    const slide = given[index]
    if (!slide) return []
    const { tight = 0, ...data } = slide.data
    const numbered = inParts.has(slide.topic) && data.kind === 'content'
    const set =
      step === undefined ? slide : { ...slide, data: { ...data, tight: Math.max(tight, step) } }
    return settle(numbered ? asPart(set) : set, context)
  }
  const settled = tightenBroken(
    given.map((_, index) => settleAt(index)),
    {
      steps: context.metrics.steps?.length ?? 0,
      body: context.metrics.body,
      settleAt,
      slideOf: ({ slide }) => slide,
      bottomOf: ({ slide, finished }) =>
        (finished ?? arrangedBy(context.bullets, asPart(slide), context, ''))?.placement?.bottom ??
        Number.POSITIVE_INFINITY,
    },
  ).flat()
  const numbered = numberParts(
    settled.map(({ slide, finished }) => finished ?? slide),
    context.lang,
  )
  return numbered.map((slide, index) => {
    const known = settled[index]?.finished
    if (known) return withoutRoom(slide)
    return finish(slide, context) ?? overflowing(slide, context, tell)
  })
}
