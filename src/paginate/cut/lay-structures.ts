import type { Structure } from '../structures/structures.js'

/** Structures among siblings by where they stand, so that a cut asks only for those at its place. */
export interface LaidStructures {
  /** Those that end before each sibling, in the order in which they were found. */
  ending: Structure[][]
  /** How many structures [from, to) tears; one that is torn is missed on each of its slides. */
  torn: (from: number, to: number) => number
}

/** Lays out the structures among `count` siblings. */
export function layStructures(found: Structure[], count: number): LaidStructures {
  const ending = Array.from({ length: count + 1 }, (): Structure[] => [])
  const started = Array.from({ length: count + 1 }, () => 0)
  const ended = Array.from({ length: count + 1 }, () => 0)
  for (const structure of found) {
    const { from, to, parts, wider, gathers } = structure
    ending[to]?.push(structure)
    if (wider || gathers) continue
    started[from + 1] = (started[from + 1] ?? 0) + parts
    ended[to] = (ended[to] ?? 0) + parts
  }
  // Sums up to each place: [from, to) meets those that start before its end less those that end before it.
  for (let at = 1; at <= count; at++) {
    started[at] = (started[at] ?? 0) + (started[at - 1] ?? 0)
    ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0)
  }
  return { ending, torn: (from, to) => (started[to] ?? 0) - (ended[from] ?? 0) }
}
