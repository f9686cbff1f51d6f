import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { isLabel } from '../shared/is-label.js'
import { plain } from '../shared/plain-words.js'
import type { Pair } from '../shared/read-pair.js'
import { readPair } from '../shared/read-pair.js'
import { byNode } from '../../tree/by-node.js'

/** A row: a pair with remarks under its value, or a name with pairs under it. */
export interface PairRow extends Pair {
  /** Pairs under a name that has no value of its own: they are set as cards. */
  cards: Topic[]
  /** Remarks under a value. */
  remarks: Topic[]
}

const leastRows = 3
const mostRows = 6
const mostCards = 3
const mostRemarks = 4

const hasValue = (pair: Pair | undefined): boolean => pair !== undefined && plain(pair.value) !== ''

/** A topic as a row: `key: value`, or a name whose children are all `key: value`. */
export const readPairRow = byNode((topic: Topic): PairRow | undefined => {
  if (topic.data.number !== undefined) return undefined
  if (topic.body.length > 0 || !topic.children.every(isLeaf)) return undefined
  const pair = readPair(topic)
  if (pair && hasValue(pair)) {
    if (topic.children.length > mostRemarks) return undefined
    return { ...pair, cards: [], remarks: topic.children }
  }
  const cards = topic.children
  const name = pair ?? { key: topic.heading, colon: '', value: [] }
  const all = cards.every((child) => hasValue(readPair(child)))
  if (cards.length < 2 || cards.length > mostCards || !all) return undefined
  return isLabel(plain(name.key), 28) ? { ...name, cards, remarks: [] } : undefined
})

/** The slide's rows when all its items are rows with keys of their own, most with a value. */
export function readPairs(slide: Slide): PairRow[] | undefined {
  const rows = slide.items.flatMap((item) => readPairRow(item) ?? [])
  if (rows.length !== slide.items.length) return undefined
  if (rows.length < leastRows || rows.length > mostRows) return undefined
  const keys = new Set(rows.map(({ key }) => plain(key)))
  const addresses = rows.filter(({ value }) => /^https?:\/\//u.test(plain(value))).length
  // A list of links is no table of facts.
  if (addresses * 2 > rows.length) return undefined
  const valued = rows.filter(hasValue).length
  return keys.size === rows.length && valued >= 2 ? rows : undefined
}
