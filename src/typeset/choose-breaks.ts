import type { Candidate } from './break-candidates.js'
import type { LineCosts } from './line-costs.js'

/** Balancing is tried up to this many lines; a longer paragraph is filled. */
const MOST_BALANCED = 8

/** What choosing needs to know of a paragraph. */
export interface Chooser {
  candidates: Candidate[]
  /** Visible width in px of the line between two candidates (by index). */
  width: (from: number, to: number) => number
  room: number
  costs: LineCosts
  /** What it costs that the line from this candidate (by index) to the end is short. */
  lonely: (from: number) => number
}

interface State {
  cost: number
  lines: number
  from: number
}

/** Indices of the candidates at which the cheapest layout's lines end, the last included. */
export function chooseBreaks(chooser: Chooser): number[] {
  const filled = cheapest(chooser, (slack) => slack / chooser.room, Infinity)
  const count = filled.length
  if (!chooser.costs.balanced || count < 2 || count > MOST_BALANCED) return filled
  let best = filled
  let bestCost = Infinity
  for (const lines of [count, count + 1]) {
    const target = chooser.width(0, chooser.candidates.length - 1) / lines
    const uneven = (slack: number): number => (chooser.room - slack - target) / chooser.room
    const breaks = cheapest(chooser, uneven, lines)
    const cost = total(chooser, breaks, uneven)
    if (breaks.length === lines && cost < bestCost) {
      best = breaks
      bestCost = cost
    }
  }
  return best
}

/** The cheapest breaks; with a finite `exactly`, the cheapest of that many lines (or of fewer). */
function cheapest(chooser: Chooser, uneven: (slack: number) => number, exactly: number): number[] {
  const last = chooser.candidates.length - 1
  const layers = Number.isFinite(exactly) ? exactly : 1
  let previous: (State | undefined)[] = [{ cost: 0, lines: 0, from: -1 }]
  const tables: (State | undefined)[][] = []
  for (let layer = 0; layer < layers; layer++) {
    const table: (State | undefined)[] = layers === 1 ? previous : []
    const source = layers === 1 ? table : previous
    for (let to = 1; to <= last; to++) {
      table[to] = bestLine(chooser, source, to, uneven)
    }
    tables.push(table)
    previous = table
  }
  return trace(tables, last)
}

function bestLine(
  chooser: Chooser,
  source: (State | undefined)[],
  to: number,
  uneven: (slack: number) => number,
): State | undefined {
  let best: State | undefined
  for (let from = to - 1; from >= 0; from--) {
    const width = chooser.width(from, to)
    // One grapheme wider than the room stands alone: there is nothing left to part.
    if (width > chooser.room && from < to - 1) break
    const state = source[from]
    if (!state) continue
    const cost = state.cost + lineCost(chooser, from, to, width, uneven)
    if (!best || cost < best.cost) best = { cost, lines: state.lines + 1, from }
  }
  return best
}

function lineCost(
  { candidates, room, costs, lonely }: Chooser,
  from: number,
  to: number,
  width: number,
  uneven: (slack: number) => number,
): number {
  const isLast = to === candidates.length - 1
  const ragged = isLast && !costs.balanced ? 0 : uneven(room - width) ** 2 * costs.uneven
  const alone = isLast && from > 0 ? lonely(from) : 0
  return costs.line + ragged + alone + (candidates[to]?.cost ?? 0)
}

function trace(tables: (State | undefined)[][], last: number): number[] {
  const breaks: number[] = []
  let to = last
  for (let layer = tables.length - 1; to > 0; layer = Math.max(0, layer - 1)) {
    const state = tables[layer]?.[to]
    if (!state) return []
    breaks.unshift(to)
    to = state.from
  }
  return breaks
}

function total(chooser: Chooser, breaks: number[], uneven: (slack: number) => number): number {
  let from = 0
  let sum = 0
  for (const to of breaks) {
    sum += lineCost(chooser, from, to, chooser.width(from, to), uneven)
    from = to
  }
  return sum
}
