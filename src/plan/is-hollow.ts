import { toString } from 'mdast-util-to-string'
import type { Topic } from '../types.js'
import { speaksForItself } from './importance.js'

/** A label is no longer than this: a longer line says something by itself. */
const LABEL_LENGTH = 12

const isBranch = (topic: Topic | undefined): boolean => (topic?.children.length ?? 0) > 0

/**
 * Is the topic a label under which nothing was written? A heading, a `Who?` or a `...とは?` with
 * nothing under it is; a list item if it is short and stands between two items that have
 * something under them, as `ユースケース` may between `Configとは?` and `料金` with theirs.
 */
export function isHollow(topic: Topic, siblings: Topic[]): boolean {
  if (isBranch(topic) || topic.body.length > 0) return false
  const words = toString(topic.heading).trim()
  if (words === '') return false
  const { origin, role } = topic.data
  if (origin === 'heading' || role === 'speaker' || /とは(?:何か)?\s*[?？]?$/u.test(words))
    return true
  const at = siblings.indexOf(topic)
  const between = isBranch(siblings[at - 1]) && isBranch(siblings[at + 1])
  return between && words.length <= LABEL_LENGTH && !speaksForItself(topic)
}
