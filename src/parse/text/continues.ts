import { columnsOf } from './measure.js'

/** A line this wide was ended by the editor, not by the writer. */
const wrapped = 50

/** How a line's own bullet treats the line under it. */
export type Style = 'western' | 'japanese' | 'none'

/**
 * True when `after` carries on the sentence of `before` (hard wrap) instead of saying something new:
 * `before` is at least 50 columns wide, or plainly unfinished. Under `•`, `-`, `1.` any line does
 * that until a sentence ends; under `・`, `○` people write a new thought on the next line.
 */
export function continues(before: string, after: string, style: Style): boolean {
  // A question and its answer stand apart.
  if (/^[QA]\d{0,2}\s*[.:：．]/i.test(after)) return false
  if (isWrapped(before)) return style !== 'none' || !/^\p{Lu}/u.test(after)
  if (/[、,，（(「『]$/u.test(before)) return true
  if (/^[、。，）)」』]/u.test(after)) return true
  if (style === 'none') return /[をはがのにでと]$/u.test(before)
  if (style === 'western') return !/[。．.!?！？]$/u.test(before)
  return (
    /^\p{Ll}/u.test(after) || /[をはがのにでとも]$/u.test(before) || /ので$|って$/u.test(before)
  )
}

/** True when the line is so wide that the next one may be its second half. */
export function isWrapped(line: string): boolean {
  return columnsOf(line) >= wrapped
}
