import { nearlyEmpty } from '../../theme/nearly-empty.js'
import type { Box, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** What the choice of a step leans on. */
export interface Tightening<Part> {
  /** How many steps the theme has. */
  steps: number
  body: Box
  /** The parts of slide `index` of the deck in that step. */
  settleAt: (index: number, step: number) => Part[]
  /** Bottom edge of what stands on a part, px. */
  bottomOf: (part: Part) => number
  slideOf: (part: Part) => Slide
}

/** So many slides may change their look for one fault; more must be worth it. */
const fewSlides = 3

/** Lines repeated since what stands under them goes on. */
const splitParents = (topics: Topic[]): number =>
  topics.reduce(
    (sum, { data, heading, children }) =>
      sum + (data.repeated && heading.length > 0 ? 1 : 0) + splitParents(children),
    0,
  )

/** One line and nothing else. */
function isOrphan({ items: [first, ...others] }: Slide): boolean {
  if (!first || others.length > 0 || first.children.length > 0) return false
  return first.heading.length > 0 && first.body.length === 0
}

/** What is bad about a slide's parts: a parted parent or a line alone counts twice. */
function faultsOf<Part>(parts: Part[], how: Tightening<Part>): number {
  const { body, slideOf, bottomOf } = how
  return parts.slice(1).reduce((sum, part) => {
    const slide = slideOf(part)
    const empty = bottomOf(part) - body.y < nearlyEmpty * body.height
    return sum + 2 * splitParents(slide.items) + (isOrphan(slide) ? 2 : empty ? 1 : 0)
  }, 0)
}

/** The indices of the content slides under each title of which one had to be broken. */
function brokenGroups<Part>(settled: Part[][], how: Tightening<Part>): number[][] {
  const groups = new Map<Topic, number[]>()
  const broken = new Set<Topic>()
  for (const [index, parts] of settled.entries()) {
    const [first] = parts
    if (!first) continue
    const { topic, data } = how.slideOf(first)
    if (data.kind !== 'content') continue
    const group = groups.get(topic) ?? []
    group.push(index)
    groups.set(topic, group)
    if (parts.length > 1) broken.add(topic)
  }
  return [...broken].map((topic) => groups.get(topic) ?? [])
}

/**
 * The parts of each slide, with those under one title set tighter, all by the same step, where that
 * leaves no line alone, no parted parent or no part nearly empty. A step must save as many faults as
 * its number; on many slides, more.
 */
export function tightenBroken<Part>(settled: Part[][], how: Tightening<Part>): Part[][] {
  if (how.steps === 0) return settled
  const result = [...settled]
  for (const group of brokenGroups(settled, how)) {
    const faultsIn = (all: Part[][]): number =>
      all.reduce((sum, parts) => sum + faultsOf(parts, how), 0)
    const loose = group.map((index) => settled[index] ?? [])
    const faults = faultsIn(loose)
    // No step saves more than half of the slides: of very many, faults must be too.
    const least = Math.max(fewSlides, loose.flat().length / 2)
    let most = -1
    for (let step = 1; step <= Math.min(faults, how.steps); step++) {
      if (faults < (step * least) / fewSlides) break
      const tight = group.map((index) => how.settleAt(index, step))
      const slides = Math.max(fewSlides, tight.flat().length)
      const gain = faults - faultsIn(tight) - (step * slides) / fewSlides
      if (gain < 0 || gain <= most) continue
      most = gain
      for (const [at, index] of group.entries()) result[index] = tight[at] ?? []
    }
  }
  return result
}
