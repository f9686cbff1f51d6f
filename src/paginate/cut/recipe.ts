import type { Topic } from '../../types/outline.js'
import type { Cut, Segment } from './cut-siblings.js'
import { unitsOf } from './units.js'

/** A cut by numbers, without its topics: the same for all topics of the same words. */
export interface Recipe {
  cost: number
  structures: number
  layout?: string
  tight?: number
  /** In order: how many siblings share a slide, or how one is cut by itself. */
  steps: ({ count: number; layout?: string } | { own: Recipe })[]
}

/** What can be remembered of a cut. */
export function recipeOf({ cost, structures, layout, tight, segments }: Cut): Recipe {
  const steps = segments.map((segment) =>
    segment.kind === 'own'
      ? { own: recipeOf(segment.cut) }
      : { count: segment.units.length, layout: segment.layout },
  )
  return { cost, structures, layout, tight, steps }
}

/** The cut that a recipe tells, of a topic of the words that it was told of. */
export function cutBy({ steps, ...facts }: Recipe, topic: Topic): Cut {
  const { units } = unitsOf(topic)
  let at = 0
  const segments = steps.flatMap((step): Segment[] => {
    const from = at
    at += 'own' in step ? 1 : step.count
    if (!('own' in step)) {
      return [{ kind: 'run', units: units.slice(from, at), layout: step.layout }]
    }
    const unit = units[from]
    return unit ? [{ kind: 'own', unit, cut: cutBy(step.own, unit.topic) }] : []
  })
  return { topic, ...facts, segments }
}
