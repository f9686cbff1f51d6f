import { nearlyEmpty } from '../../theme/nearly-empty.js'
import type { Segment, Siblings } from './cut.js'
import { runExtent } from './run-cost.js'

/** Siblings that fill a slide as bullets: how much of it, and how many lines. */
interface Fill {
  pages: number
  lines: number
  parted: boolean
}

const isPoor = ({ pages, lines }: Fill): boolean => lines === 1 || pages < nearlyEmpty

/** Whether one of two bullet slides that follow each other should not stand by itself. */
export function hasBadBreak(segments: Segment[], siblings: Siblings, room: number): boolean {
  let from = 0
  let before: Fill | undefined
  for (const segment of segments) {
    const to = from + (segment.kind === 'own' ? 1 : segment.units.length)
    const { height, lines } = runExtent(siblings.extents, from, to)
    const listed = segment.kind === 'run' && segment.layout === undefined
    const parted = siblings.bound[from] === true
    const fill = listed ? { pages: height / room, lines, parted } : undefined
    if (fill && fill.pages > 1) return true
    if (before && fill && (fill.parted || [before, fill].some(isPoor))) return true
    before = fill
    from = to
  }
  return false
}
