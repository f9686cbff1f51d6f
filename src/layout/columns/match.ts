import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { columnSets, judgedHeads } from './column-sets.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { byNode } from '../../tree/by-node.js'

const named = (topic: Topic): string =>
  plain(topic.heading)
    .normalize('NFKC')
    .replace(/[:：]$/u, '')
    .trim()
    .toLowerCase()

const heads = new Set(columnSets.flat())

/** One side of a comparison that the list of sets knows, with childless lines under it. */
export const isColumn = byNode((topic: Topic): boolean => {
  const { body, children } = topic
  return (
    body.length === 0 && children.length > 0 && children.every(isLeaf) && heads.has(named(topic))
  )
})

/** Whether one of two sides is good and the other is not. */
export const isJudged = ({ items: [first, ...others] }: Slide): boolean =>
  first !== undefined && others.length === 1 && judgedHeads.has(named(first))

/** True when the slide's items are exactly one set of heads, in its order. */
export function readColumns({ items }: Slide): boolean {
  if (!items.every(isColumn)) return false
  const names = items.map(named)
  return columnSets.some(
    (set) => set.length === names.length && set.every((head, i) => head === names[i]),
  )
}
