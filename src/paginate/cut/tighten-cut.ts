import { hasBadBreak } from './bad-break.js'
import { cost } from './cost.js'
import type { Cut, Cutting, Siblings } from './cut.js'
import type { Extent } from './extent.js'
import { extentOf } from './extent.js'
import type { Unit } from './units.js'

/** How much room each sibling takes in one of the theme's steps of tightening (0 for none). */
export function extentsAt(units: Unit[], step: number, { measure, room }: Cutting): Extent[] {
  return units.map(({ topic }) => extentOf(topic, { level: 1, step, room, measure }))
}

/**
 * The cut, or the same siblings cut where they are set tighter, all by one step: only to mend a bad
 * break, since a deck in which every slide has another size is none.
 *
 * @param cutAgain Cuts the siblings as they are measured now.
 */
export function tightenCut(
  loose: Cut,
  siblings: Siblings,
  cutting: Cutting,
  cutAgain: (siblings: Siblings) => Omit<Cut, 'topic'>,
): Cut {
  const { steps, room } = cutting
  if (steps === 0 || !hasBadBreak(loose.segments, siblings, room)) return loose
  const { topic, units } = siblings
  let best = loose
  for (let step = 1; step <= steps; step++) {
    const cut = cutAgain({ ...siblings, extents: extentsAt(units, step, cutting), step })
    const price = cut.cost + (cost.tight[step - 1] ?? 0)
    if (price < best.cost) best = { ...cut, topic, cost: price, tight: step }
  }
  return best
}
