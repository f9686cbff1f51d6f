import type { TextStyle } from '../../types/deck.js'

/** Ascent and descent of the fonts, em: of all text, and of code. */
const text = { ascent: 1.16, descent: 0.288 }
const code = { ascent: 1.069, descent: 0.293 }

/**
 * How far below the top of its line, px, a browser puts the baseline: it rounds ascent and descent
 * to whole px, never the descent down, and shares the spare height of the line between both sides.
 */
export function cssBaseline({ size, leading }: TextStyle, mono = false): number {
  const font = mono ? code : text
  const exact = font.descent * size
  const lost = Math.round(exact) < exact ? 1 : 0
  const ascent = Math.round(font.ascent * size) - lost
  const descent = Math.round(exact) + lost
  return ascent + Math.floor((leading - ascent - descent) / 2)
}
