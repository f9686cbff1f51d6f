import type { Topic } from '../../types/outline.js'
import { placeOf, shownOf, unitsOf } from '../cut/units.js'
import type { Recogniser } from './structures.js'
import { structuresOf } from './structures.js'

/** Siblings that are shown together or not at all, and how much more they are worth than a list. */
export interface Group {
  topics: Topic[]
  gain: number
}

/** What an arrangement is worth beside plain bullets. */
const gains: Record<string, number> = {
  statement: 3,
  figures: 2.4,
  changes: 2.4,
  ratio: 2.2,
  rank: 2,
  flow: 1.8,
  mapping: 1.6,
  quote: 1.6,
  closing: 2.5,
  takeaways: 2.5,
}
const usual = 1.1

/** The groups under a topic, at any depth: arrangements, and lines that need each other. */
export function groupsUnder(root: Topic, recognisers: Recogniser[]): Group[] {
  const groups: Group[] = []
  const visit = (topic: Topic): void => {
    const { units } = unitsOf(topic)
    const shown = units.map((unit) => unit.topic)
    const original = new Map(topic.children.map((child) => [shownOf(child), child]))
    const items = shown.map(shownOf)
    const taken = new Set<number>()
    for (const { from, to, layout, gathers, wider } of structuresOf(
      shownOf(topic),
      items,
      recognisers,
    )) {
      const free = Array.from({ length: to - from }, (_, i) => from + i)
      if (gathers || wider || free.some((index) => taken.has(index))) continue
      for (const index of free) taken.add(index)
      const topics = items.slice(from, to).flatMap((item) => original.get(item) ?? [])
      if (topics.length > 0) groups.push({ topics, gain: gains[layout] ?? usual })
    }
    for (const child of topic.children) if (placeOf(child) === 'slide') visit(child)
    if (topic.children.length > 0) return
    const lone = recognisers.find(
      (recogniser) => recogniser.lone && recogniser.match(shownOf(topic), []) !== undefined,
    )
    if (lone) groups.push({ topics: [topic], gain: gains[lone.name] ?? usual })
  }
  visit(root)
  return groups
}
