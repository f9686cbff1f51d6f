import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { halfWidths } from '../shared/half-widths.js'
import { plain } from '../shared/plain-words.js'
import { byNode } from '../../tree/by-node.js'

const leastRows = 3
const mostRows = 5
/** Widest key beside a value, and widest line alone, in half-width columns. */
const longestKey = 24
const longestLine = 76

const isPlain = ({ data, heading, body }: Topic): boolean =>
  data.origin === 'item' &&
  data.number === undefined &&
  data.checked === undefined &&
  heading.length > 0 &&
  body.length === 0 &&
  heading.every(({ type }) => type !== 'image' && type !== 'break')

/** A line alone, or a short one with a single line under it. */
export const isRow = byNode((topic: Topic): boolean => {
  if (!isPlain(topic) || topic.children.length > 1) return false
  const words = halfWidths(plain(topic.heading))
  if (topic.children.length === 0) return words <= longestLine
  return words <= longestKey && topic.children.every((child) => isLeaf(child) && isPlain(child))
})

/** Leaf lines and small branches in turn: three to five rows, of which one at least is a branch. */
export function readRows({ items }: Slide): boolean {
  if (items.length < leastRows || items.length > mostRows || !items.every(isRow)) return false
  return items.some(({ children }) => children.length > 0)
}
