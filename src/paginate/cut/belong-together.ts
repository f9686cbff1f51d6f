import { wordsOf } from '../../tree/words-of.js'
import type { Topic } from '../../types/outline.js'

/** What comes next is the list, or the answer. */
const announces = /[:：]$|^Q\d*\s*[:：.．]/u
/** What came before is summed up, or answered. */
const sumsUp = /^(?:→|⇒|⇨|=>|->|つまり|要するに|まとめると|結論|以上[、。]?$|A\d*\s*[:：.．])/u

const saidAlone = ({ heading, body, children }: Topic): boolean =>
  heading.length > 0 && body.length + children.length === 0

/**
 * Whether a slide should not end between these siblings: the first announces the next, or the next
 * sums up or answers the first.
 */
export function belongTogether(before: Topic | undefined, next: Topic): boolean {
  if (!before) return false
  if (saidAlone(before) && announces.test(wordsOf(before.heading).trim())) return true
  return next.heading.length > 0 && sumsUp.test(wordsOf(next.heading).trim())
}
