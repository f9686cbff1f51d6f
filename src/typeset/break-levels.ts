import LineBreaker from 'linebreak'
import { graphemeStarts } from './graphemes.js'
import { endsLineBadly, glued, startsLineBadly } from './kinsoku.js'

/** How good a place is for a line to end, best first; `never` is inside a grapheme. */
export const BreakLevel = {
  /** Where UAX #14 (strict) and the glue rules allow it. */
  allowed: 0,
  /** Inside a word, behind one of / . - _ ? & = and the like. */
  joint: 1,
  /** Inside a word, between the words that its writer joined: Reload|Cache|Request|Handler. */
  hump: 2,
  /** Inside a word, at any grapheme. */
  grapheme: 3,
  /** Against kinsoku: only where a line would otherwise be too wide. */
  forbidden: 4,
  never: 5,
} as const

export type BreakLevel = (typeof BreakLevel)[keyof typeof BreakLevel]

const joint = /[/.\-_?&=:,;|\\@#+]/u

/**
 * For each UTF-16 offset of `text`, how good a break before it is. With `anywhere`, as for code,
 * each grapheme boundary is as good as another.
 */
export function breakLevels(text: string, anywhere: boolean): Uint8Array {
  const levels = new Uint8Array(text.length + 1).fill(BreakLevel.never)
  for (const offset of graphemeStarts(text)) {
    levels[offset] = anywhere ? BreakLevel.allowed : wordLevel(text, offset)
  }
  levels[text.length] = BreakLevel.allowed
  if (anywhere) return levels
  for (const offset of opportunities(text)) {
    const level = levels[offset]
    if (level === BreakLevel.grapheme || level === BreakLevel.hump)
      levels[offset] = BreakLevel.allowed
  }
  return levels
}

/** The level inside what UAX #14 holds together. */
function wordLevel(text: string, offset: number): BreakLevel {
  if (startsLineBadly(text, offset) || endsLineBadly(text, offset)) return BreakLevel.forbidden
  // Never https://|example.org: the scheme alone tells nothing.
  if (text.slice(0, offset).endsWith('://')) return BreakLevel.grapheme
  if (joint.test(text[offset - 1] ?? '') && !joint.test(text[offset] ?? '')) return BreakLevel.joint
  return isHump(text, offset) ? BreakLevel.hump : BreakLevel.grapheme
}

/** Between words joined as `camelCase`; what two or fewer letters would be left of is no word. */
function isHump(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset)
  const after = text.slice(offset, offset + 3)
  return /^[A-Za-z]{2}[a-z]$/.test(before) && /^[A-Z][a-z]{2}$/.test(after)
}

function opportunities(text: string): number[] {
  const found: number[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (!glued(text, next.position)) found.push(next.position)
  }
  return found
}
