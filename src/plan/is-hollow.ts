import { wordsOf } from '../tree/words-of.js'
import type { Topic } from '../types/outline.js'
import { speaksForItself } from './importance.js'

/** Labels are no longer than this: a longer line says something by itself. */
const LABEL_LENGTH = { item: 12, heading: 24, block: 0 }

const hasContent = (topic: Topic | undefined): boolean =>
  topic !== undefined && (topic.children.length > 0 || topic.body.length > 0)

/**
 * Is the topic a label under which nothing was written? A `Who?` or a `...とは?` with nothing
 * under it is; any other if it is short and stands between two that have something under them,
 * as `ユースケース` may between `Configとは?` and `料金` with theirs.
 *
 * @param at Where among `siblings` it is.
 */
export function isHollow(topic: Topic, siblings: Topic[], at: number): boolean {
  if (hasContent(topic)) return false
  const words = wordsOf(topic.heading).trim()
  const { origin, role } = topic.data
  if (role === 'speaker' || /とは(?:何か)?\s*[?？]?$/u.test(words)) return true
  const between = hasContent(siblings[at - 1]) && hasContent(siblings[at + 1])
  return between && words.length <= LABEL_LENGTH[origin] && !speaksForItself(topic)
}
