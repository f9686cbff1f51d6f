import { classesOf, commonRanges } from './classes-of.js'
import type { StyledRange } from './measurable-text.js'

/**
 * Space between an ideograph or kana and a Latin letter or digit, in em of the left character:
 * what `text-autospace: normal` adds.
 */
const AUTOSPACE = 1 / 8

type SpacingClass = 'ideograph' | 'letter' | 'mark' | 'other'

/** As Chromium 147 was seen to class them, character by character; Hangul counts as ideographs. */
const ideograph =
  /[\u02c7\u02c9-\u02cb\u02d9\u02ea\u02eb\u1100-\u11ff\u3005-\u3007\u3013\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309b-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\ua48c\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf900-\ufad9\u{1aff0}-\u{1b16f}\u{20000}-\u{3ffff}]/u
const letterOrNumeral = /[\p{L}\p{Nd}]/u
const mark = /\p{M}/u

/** The class by which a code point attracts or refuses automatic space; marks follow their base. */
const spacingClass = classesOf<SpacingClass>(
  [
    ...commonRanges<SpacingClass>({
      latin: 'letter',
      digit: 'letter',
      ascii: 'other',
      kana: 'ideograph',
      han: 'ideograph',
    }),
    [0x3000, 0x3004, 'other'],
    [0x3008, 0x3012, 'other'],
    [0xff00, 0xffef, 'other'],
  ],
  (codePoint) => {
    const character = String.fromCodePoint(codePoint)
    if (ideograph.test(character)) return 'ideograph'
    if (letterOrNumeral.test(character)) return 'letter'
    return mark.test(character) ? 'mark' : 'other'
  },
)

/**
 * Adds automatic space to the advances (px) of a line: 1/8 em of the character on the left, also
 * across elements; never beside a space, punctuation, or the end of the line.
 */
export function addAutospace(
  text: string,
  ranges: Pick<StyledRange, 'end' | 'size'>[],
  advances: Float64Array,
): void {
  let left: SpacingClass = 'other'
  let leftAt = 0
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0
    const right = spacingClass(codePoint)
    if (right !== 'mark') {
      if (meets(left, right)) {
        const size = ranges.find((range) => range.end > leftAt)?.size ?? 0
        advances[leftAt] = (advances[leftAt] ?? 0) + AUTOSPACE * size
      }
      left = right
      leftAt = i
    }
    if (codePoint > 0xffff) i++
  }
}

function meets(left: SpacingClass, right: SpacingClass): boolean {
  return left === 'ideograph' ? right === 'letter' : left === 'letter' && right === 'ideograph'
}
