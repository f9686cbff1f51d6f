import type { FontSet } from './font-set.js'

/** Room for kerning and for the space between scripts, em a character. */
const spacing = 0.15

/** Kana, kanji, their punctuation and full-width forms, none of which is wider than an em. */
const isFull = (unit: number): boolean =>
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fe) ||
  (unit >= 0x4e00 && unit <= 0x9fa5) ||
  (unit >= 0x3000 && unit <= 0x3020) ||
  (unit >= 0xff01 && unit <= 0xff5e)

const isAscii = (unit: number): boolean => unit >= 0x20 && unit <= 0x7e

const advancesOf = new WeakMap<FontSet, Float64Array>()

/** Advances in em of the characters of ASCII, by their code points. */
function asciiAdvances(fonts: FontSet): Float64Array {
  const known = advancesOf.get(fonts)
  if (known) return known
  const advances = Float64Array.from({ length: 0x7f }, (_, codePoint) =>
    isAscii(codePoint) ? fonts.fontForOne(codePoint).advance(codePoint) : 0,
  )
  advancesOf.set(fonts, advances)
  return advances
}

/**
 * A width in em that a text of common Japanese and ASCII does not exceed on one line; infinite for
 * any other. Found without shaping, in a hundredth of its time: most lines of notes are far shorter
 * than a slide is wide.
 */
export function atMost(text: string, fonts: FontSet): number {
  const ascii = asciiAdvances(fonts)
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isAscii(unit)) sum += (ascii[unit] ?? 0) + spacing
    else if (isFull(unit)) sum += 1 + spacing
    else return Number.POSITIVE_INFINITY
  }
  return sum
}
