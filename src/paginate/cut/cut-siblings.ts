import type { Cutting, Segment, Cut, Siblings } from './cut.js'
import type { Topic } from '../../types/outline.js'
import { byNode } from '../../tree/by-node.js'
import { askedLayout, isAsked } from '../structures/asked-layout.js'
import { belongTogether } from './belong-together.js'
import { cost } from './cost.js'
import { layStructures } from './lay-structures.js'
import { bulletsCost, missedCost, runCost, runExtent } from './run-cost.js'
import type { Recogniser } from '../structures/structures.js'
import { structuresOf } from '../structures/structures.js'
import { extentsAt, tightenCut } from './tighten-cut.js'
import type { Unit } from './units.js'
import { shownOf, unitsOf } from './units.js'

interface Option {
  cost: number
  segment: Segment
  structures: number
}

/** Leaves that the author gave a layout are a slide of it, under their parent's title. */
const askedOption = (units: Unit[], layout: string): Option => ({
  cost: cost.structured,
  structures: 1,
  segment: { kind: 'run', units, layout },
})

/** Sparse siblings on one slide, which is no structure of their own: those that they have are missed. */
function gatheredOption(
  siblings: Siblings,
  from: number,
  to: number,
  layout: string,
  cutting: Cutting,
): Option {
  const { room, slideLevel } = cutting
  const { owns, extents, depth } = siblings
  const own = owns.slice(from, to)
  const under = own.reduce((sum, cut) => sum + (cut?.structures ?? 0), 0)
  const missed = under + siblings.structures.torn(from, to)
  const torn = own.some(Boolean) && slideLevel !== undefined && depth + 1 <= slideLevel
  const { height } = runExtent(extents, from, to)
  const price =
    cost.gathered +
    missed * missedCost(cutting) +
    (1 - Math.min(1, height / room)) ** 2 * cost.sparse +
    (torn ? cost.slideLevel : 0)
  return {
    cost: price,
    structures: 0,
    segment: { kind: 'run', units: siblings.units.slice(from, to), layout },
  }
}

/** The layout that leaves were given, siblings from `from` on. */
function askedOf({ owns }: Siblings, units: Unit[], from: number): string | undefined {
  if (!isAsked(units[0]?.topic)) return undefined
  const leaves = units.every((_, index) => owns[from + index] === undefined)
  return leaves ? askedLayout(units.map(({ topic }) => topic)) : undefined
}

function ownOption(siblings: Siblings, index: number, cutting: Cutting): Option | undefined {
  const unit = siblings.units[index]
  const cut = siblings.owns[index]
  if (!unit || !cut) return undefined
  const against = cutting.slideLevel !== undefined && siblings.depth + 1 > cutting.slideLevel
  return {
    cost: cut.cost + (against ? cost.slideLevel / 2 : 0),
    structures: cut.structures,
    segment: { kind: 'own', unit, cut },
  }
}

/** The ways in which a slide may end before sibling `to`, each with where it starts. */
function optionsAt(
  siblings: Siblings,
  to: number,
  cutting: Cutting,
): { from: number; option: Option }[] {
  const options: { from: number; option: Option }[] = []
  for (let from = to - 1; from >= 0; from--) {
    const units = siblings.units.slice(from, to)
    const layout = askedOf(siblings, units, from)
    if (layout) options.push({ from, option: askedOption(units, layout) })
    const price = runCost(siblings, from, to, cutting)
    if (!Number.isFinite(price)) {
      if (layout) continue
      break
    }
    options.push({ from, option: { cost: price, structures: 0, segment: { kind: 'run', units } } })
  }
  const own = ownOption(siblings, to - 1, cutting)
  if (own) options.push({ from: to - 1, option: own })
  for (const { from, layout, plain, wider, gathers } of siblings.structures.ending[to] ?? []) {
    if (gathers) {
      options.push({ from, option: gatheredOption(siblings, from, to, layout, cutting) })
      continue
    }
    const units = siblings.units.slice(from, to)
    const segment: Segment = { kind: 'run', units, layout }
    const owns = siblings.owns.slice(from, to)
    const hidden = plain ? owns.reduce((sum, own) => sum + (own?.structures ?? 0), 0) : 0
    const around = wider ? bulletsCost(siblings, from, to, cutting) : hidden * missedCost(cutting)
    const price = cost.structured + around
    options.push({ from, option: { cost: price, structures: 1, segment } })
  }
  return options
}

/** Shortest path over the gaps between siblings, as TeX breaks a paragraph. */
function shortest(siblings: Siblings, cutting: Cutting): Omit<Cut, 'topic'> {
  const best: { cost: number; structures: number; from: number; segment?: Segment }[] = [
    { cost: 0, structures: 0, from: 0 },
  ]
  for (let to = 1; to <= siblings.units.length; to++) {
    let least = { cost: Number.POSITIVE_INFINITY, structures: 0, from: to - 1 } as (typeof best)[0]
    for (const { from, option } of optionsAt(siblings, to, cutting)) {
      const before = best[from]
      const sum = (before?.cost ?? 0) + option.cost
      if (sum < least.cost) {
        const structures = (before?.structures ?? 0) + option.structures
        least = { cost: sum, structures, from, segment: option.segment }
      }
    }
    best.push(least)
  }
  const segments: Segment[] = []
  for (let at = siblings.units.length; at > 0;) {
    const step = best[at]
    if (!step?.segment) break
    segments.unshift(step.segment)
    at = step.from
  }
  const last = best.at(-1)
  return { cost: last?.cost ?? 0, structures: last?.structures ?? 0, segments }
}

/** Those that may take a topic with nothing under it; asked for each leaf. */
const loneOf = byNode((recognisers: Recogniser[]) => recognisers.filter(({ lone }) => lone))

/** A topic with nothing shown under it earns a slide only if it is a structure by itself. */
function cutLeaf(topic: Topic, cutting: Cutting): Cut | undefined {
  const recognisers = loneOf(cutting.recognisers)
  const asked = recognisers.find(({ name }) => name === topic.data.layout)
  const steered = topic.data.layout !== undefined
  const layout =
    asked?.name ?? (steered ? undefined : structuresOf(shownOf(topic), [], recognisers)[0]?.layout)
  return layout ? { topic, cost: cost.structured, structures: 1, layout, segments: [] } : undefined
}

/**
 * Cuts what stands under `topic` into slides at the least cost (see `cost`).
 *
 * @param depth Outline depth of `topic`: 0 the event, 1 a session.
 * @returns undefined for a leaf that has no reason for a slide of its own.
 */
export function cutSiblings(topic: Topic, depth: number, cutting: Cutting): Cut | undefined {
  const { units } = unitsOf(topic)
  if (units.length === 0) return cutLeaf(topic, cutting)
  const layout = askedLayout([topic])
  if (layout) {
    const segment: Segment = { kind: 'run', units, layout }
    return { topic, cost: cost.structured, structures: 1, segments: [segment] }
  }
  const items = units.map((unit) => unit.topic)
  const plain = topic.data.layout === 'bullets'
  const found = plain ? [] : structuresOf(shownOf(topic), items.map(shownOf), cutting.recognisers)
  const siblings: Siblings = {
    topic,
    units,
    extents: extentsAt(units, 0, cutting),
    owns: items.map((item) => cutSiblings(item, depth + 1, cutting)),
    structures: layStructures(found, items.length),
    bound: items.map((item, index) => belongTogether(items[index - 1], item)),
    depth,
    step: 0,
  }
  const loose = { topic, ...shortest(siblings, cutting) }
  return tightenCut(loose, siblings, cutting, (tight) => shortest(tight, cutting))
}
