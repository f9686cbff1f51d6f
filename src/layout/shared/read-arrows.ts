import type { Topic } from '../../types/outline.js'
import type { CutPhrases } from './cut-phrases.js'
import { cutPhrases } from './cut-phrases.js'
import { plain } from './plain-words.js'
import { byNode } from '../../tree/by-node.js'

const arrow = /-{1,2}>|[→⇒➔➜➡⟶⇨]\uFE0F?|(?<=\s)=>(?=\s)/gu

/** `p->next`, `a->b()`: an arrow without blanks between lower-case names is code. */
const code = /[a-z_)\]]$|^[a-z_(]/u

/** An arrow of ASCII counts with blanks on both sides, or with none if it is not code. */
function isArrow(mark: string, left: string, right: string): boolean {
  if (!/[->]/u.test(mark)) return true
  const before = /^\s/u.test(mark)
  const after = /\s$/u.test(mark)
  if (before !== after) return false
  return before || !(code.test(left) || /^[a-z_(]/u.test(right))
}

/**
 * A line of names joined by arrows: `A -> B`, `A → B → C`; undefined for anything else.
 *
 * Arrows inside code or a link are not looked at, and no name may be empty.
 */
export const readArrows = byNode((topic: Topic): CutPhrases | undefined => {
  // An ordered list stays a list: its numbers are words.
  if (topic.data.number !== undefined) return undefined
  const cut = cutPhrases(topic.heading, arrow)
  if (cut.marks.length === 0) return undefined
  const names = cut.parts.map((part) => plain(part))
  if (names.includes('')) return undefined
  const real = cut.marks.every((mark, i) => isArrow(mark, names[i] ?? '', names[i + 1] ?? ''))
  return real ? cut : undefined
})
