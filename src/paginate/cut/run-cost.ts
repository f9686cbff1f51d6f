import { isAsked } from '../structures/asked-layout.js'
import { cost } from './cost.js'
import type { Cutting, Siblings } from './cut.js'
import type { Extent } from './extent.js'

/** What a structure that could have been shown costs; a talk lives of those that it keeps. */
export const missedCost = ({ undivided }: Cutting): number =>
  undivided ? 2 * cost.missed : cost.missed

/** What it costs to set the siblings [from, to) as bullets, however many slides they take. */
export function bulletsCost(
  siblings: Siblings,
  from: number,
  to: number,
  cutting: Cutting,
): number {
  const { extents, owns, depth } = siblings
  const subject = depth === 1
  let sum = 0
  for (let i = from; i < to; i++) {
    const extent = extents[i]
    if (!extent) continue
    sum += Math.max(0, extent.levels - 3) * cost.deep
    sum += (owns[i]?.structures ?? 0) * missedCost(cutting)
    const perLine = subject ? cost.subjectLine : cost.branchLine
    const most = subject ? cost.subjectMost : cost.branchMost
    sum += Math.min(most, (extent.lines - 1) * perLine)
    if (cutting.slideLevel !== undefined && extent.lines > 1 && depth + 1 <= cutting.slideLevel) {
      sum += cost.slideLevel
    }
  }
  return sum
}

/** Height in px and lines of the siblings [from, to) on one slide. */
export function runExtent(
  extents: Extent[],
  from: number,
  to: number,
): { height: number; lines: number } {
  let height = 0
  let lines = 0
  for (let i = from; i < to; i++) {
    const extent = extents[i]
    if (!extent) continue
    height += extent.height + (i > from ? extent.before : 0)
    lines += extent.lines
  }
  return { height, lines }
}

/** What it costs to set the siblings [from, to) as bullets on one slide; infinite where they cannot be. */
export function runCost(siblings: Siblings, from: number, to: number, cutting: Cutting): number {
  const { units, extents, owns, structures } = siblings
  for (let i = from; i < to; i++) {
    if (isAsked(units[i]?.topic)) return Number.POSITIVE_INFINITY
  }
  const { height, lines } = runExtent(extents, from, to)
  let sum = cost.slide + bulletsCost(siblings, from, to, cutting)
  sum += siblings.step > 0 ? (cost.tightSlide[siblings.step - 1] ?? 0) : 0
  if (siblings.bound[from]) sum += cost.parted
  const pages = height / cutting.room
  if (pages > 1 && to - from > 1) return Number.POSITIVE_INFINITY
  // A lone branch says more under its own title.
  if (to - from === 1 && owns[from]) return sum + cost.loneBranch
  sum += pages > 1 ? pages * cost.slide : (1 - pages) ** 2 * cost.sparse
  if (height < cost.thinHeight) sum += lines === 1 ? cost.device : cost.thin
  if (lines === 1 && units.length > 1) sum += cost.orphan
  return sum + structures.torn(from, to) * missedCost(cutting)
}
