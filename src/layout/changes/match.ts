import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { byNode } from '../../tree/by-node.js'

/** `障害: 週7件 -> 1件` taken apart; joined, the parts are the line. */
export interface Change {
  label: string
  colon: string
  before: string
  sign: string
  after: string
}

const least = 2
const most = 3
/** Letters of a label, and of what is set large. */
const longestLabel = 24
const longest = 12

const arrow = '\\s*(?:->|=>|→|⇒|➡)\\s*'
const value = `[^\\d:：>→]{0,4}\\d[^:：>→]{0,${longest}}`
const labelled = new RegExp(
  `^([^:：\\d][^:：]{0,80}?)(\\s*[:：]\\s*|\\s+)(${value}?)(${arrow})(${value})$`,
  'u',
)

/** A date or a version is no measure. */
const dated = /\d{4}[/年-]|(?<!\d)\d+\.\d+\.\d+|v\d/iu

/** A childless line that says what a number was and what it is now; undefined for others. */
export const readChange = byNode((topic: Topic): Change | undefined => {
  if (!isLeaf(topic) || topic.heading.some(({ type }) => type !== 'text')) return undefined
  const text = plain(topic.heading)
  const [, label = '', colon = '', before = '', sign = '', after = ''] = labelled.exec(text) ?? []
  if (label === '' || label.length > longestLabel || dated.test(before + after)) return undefined
  if (before.trim() === '' || !/\d/u.test(after)) return undefined
  return { label, colon, before, sign, after }
})

/** Two or three such lines. */
export function readChanges(items: Topic[]): Change[] | undefined {
  const changes = items.flatMap((item) => readChange(item) ?? [])
  const all = changes.length === items.length
  return all && items.length >= least && items.length <= most ? changes : undefined
}
