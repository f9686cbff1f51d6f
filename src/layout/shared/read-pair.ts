import type { PhrasingContent } from 'mdast'
import type { Topic } from '../../types/outline.js'
import { cutPhrases } from './cut-phrases.js'
import { isLabel } from './is-label.js'
import { plain } from './plain-words.js'
import { byNode } from '../../tree/by-node.js'

/** One topic `key: value`. `colon` is as written, with its white space; empty where there is none. */
export interface Pair {
  key: PhrasingContent[]
  colon: string
  value: PhrasingContent[]
}

const colon = /[:：]/gu
const longestKey = 28

/** A tight ASCII colon between ASCII characters: a time, an address, an ARN, a namespace. */
function isTight(mark: string, key: string, value: string): boolean {
  return mark === ':' && /[\x21-\x7e]$/u.test(key) && /^[\x21-\x7e]/u.test(value)
}

/** Cuts a topic at its first colon; undefined when that colon does not join a name and a value. */
export const readPair = byNode((topic: Topic): Pair | undefined => {
  // An ordered list stays a list: its numbers are words.
  if (topic.body.length > 0 || topic.data.number !== undefined) return undefined
  const cut = cutPhrases(topic.heading, colon, 1)
  const [key, value] = cut.parts
  const mark = cut.marks[0]
  if (!key || !value || mark === undefined) return undefined
  const name = plain(key)
  const said = plain(value)
  if (!isLabel(name, longestKey) || /[、，,「『(（]$/u.test(name)) return undefined
  if (isTight(mark, name, said) || said.startsWith('//')) return undefined
  return { key, colon: mark, value }
})
