import { BreakLevel, breakLevels } from './break-levels.js'
import { breakQuality } from './break-quality.js'
import type { BreakQuality } from './quality.js'
import { sense } from './sense.js'

/** Qualities of a break that parts no phrase. */
const whole = new Set<BreakQuality>(['structure', 'clause', 'phrase', 'name', 'compound'])

/** Offsets, not behind spaces, at which a line of `text` may begin without a phrase being parted. */
export function phraseBreaks(text: string): number[] {
  const levels = breakLevels(text, false)
  const known = sense(text)
  const found: number[] = []
  for (let offset = 1; offset < text.length; offset++) {
    if (levels[offset] !== BreakLevel.allowed) continue
    if (/\s/u.test(text[offset - 1] ?? '')) continue
    if (whole.has(breakQuality(text, offset, known))) found.push(offset)
  }
  return found
}
