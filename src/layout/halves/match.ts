import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { byNode } from '../../tree/by-node.js'

const mostLines = 5

const isPlain = ({ data, heading, body }: Topic): boolean =>
  data.origin !== 'block' &&
  data.number === undefined &&
  data.checked === undefined &&
  heading.length > 0 &&
  body.length === 0 &&
  heading.every(({ type }) => type !== 'image' && type !== 'break')

const linesUnder = ({ children }: Topic): number =>
  children.reduce((sum, child) => sum + 1 + linesUnder(child), 0)

/** A branch of one to five lines on at most two levels: too little for a slide of its own. */
export const isHalf = byNode((topic: Topic): boolean => {
  const count = linesUnder(topic)
  if (!isPlain(topic) || count === 0 || count > mostLines) return false
  return topic.children.every(
    (child) => isPlain(child) && child.children.every((inner) => isLeaf(inner) && isPlain(inner)),
  )
})

/** Two such branches of one parent. */
export const readHalves = ({ items }: Slide): boolean =>
  items.length === 2 && items.every(isHalf) && items[0]?.data.origin === items[1]?.data.origin
