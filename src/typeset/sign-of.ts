import { classesOf, commonRanges } from './classes-of.js'

/** What Unicode says of a code point: a letter, a number, or something else. */
export type Sign = 'letter' | 'number' | 'other'

/** The general category of a code point, as far as line breaking asks for it. */
export const signOf = classesOf<Sign>(
  [
    ...commonRanges<Sign>({
      latin: 'letter',
      digit: 'number',
      ascii: 'other',
      kana: 'letter',
      han: 'letter',
    }),
    [0x3000, 0x3004, 'other'],
    [0x3008, 0x3020, 'other'],
    [0xff01, 0xff0f, 'other'],
  ],
  (codePoint) => {
    const character = String.fromCodePoint(codePoint)
    if (/\p{L}/u.test(character)) return 'letter'
    return /\p{N}/u.test(character) ? 'number' : 'other'
  },
)

/** The sign that begins at a UTF-16 offset; something else where there is none. */
export const signAt = (text: string, offset: number): Sign => {
  const codePoint = text.codePointAt(offset)
  return codePoint === undefined ? 'other' : signOf(codePoint)
}

/** The sign that ends before a UTF-16 offset. */
export const signBefore = (text: string, offset: number): Sign =>
  signAt(text, offset - (/[\uDC00-\uDFFF]/.test(text.charAt(offset - 1)) ? 2 : 1))
