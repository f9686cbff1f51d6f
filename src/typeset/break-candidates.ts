import { BreakLevel } from './break-levels.js'
import { breakQuality } from './break-quality.js'
import type { LineCosts } from './line-costs.js'
import { sense, type Sense } from './sense.js'

/** A place where a line may end: the offset at which the next begins, and what it costs. */
export interface Candidate {
  offset: number
  cost: number
}

/** A word this long (a URL, mostly) may be parted at its joints though it would fit a line. */
const LONG_WORD = 24

/** A path is rather parted between its names than inside one, at - or _. */
const FINER_JOINT = 1.5

/** Where any break is as good as another, as in code, none need be looked for. */
const senseless: Sense = { phrases: new Set(), parts: new Set() }

/**
 * Where lines of `text` may end, from 0 to its end. Words are left whole unless they are wider
 * than `room`; then they are parted at joints, else at humps, else at graphemes, else against kinsoku.
 * `width` gives px between two offsets.
 */
export function breakCandidates(
  text: string,
  levels: Uint8Array,
  room: number,
  width: (from: number, to: number) => number,
  costs: LineCosts,
): Candidate[] {
  const known = costs.quality.word === 0 ? senseless : sense(text)
  const costOf: Record<number, (offset: number) => number> = {
    [BreakLevel.allowed]: (offset) => costs.quality[breakQuality(text, offset, known)],
    [BreakLevel.joint]: (offset) => costs.joint * (text[offset - 1] === '/' ? 1 : FINER_JOINT),
    [BreakLevel.hump]: () => costs.hump,
    [BreakLevel.grapheme]: () => costs.grapheme,
    [BreakLevel.forbidden]: () => costs.forbidden,
  }
  const found: Candidate[] = [{ offset: 0, cost: 0 }]

  const divide = (from: number, to: number, level: number): void => {
    let start = from
    for (let offset = from + 1; offset <= to; offset++) {
      if (offset < to && levels[offset] !== level) continue
      const wide = width(start, offset) > room
      const long = level === BreakLevel.allowed && offset - start >= LONG_WORD
      if ((wide || long) && level < (wide ? BreakLevel.forbidden : BreakLevel.joint)) {
        divide(start, offset, level + 1)
      }
      if (offset < to) found.push({ offset, cost: costOf[level]?.(offset) ?? 0 })
      start = offset
    }
  }
  divide(0, text.length, BreakLevel.allowed)
  found.push({ offset: text.length, cost: 0 })
  return found
}
