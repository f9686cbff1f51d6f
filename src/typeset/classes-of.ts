/** The code points from `from` to `to`, both included, are of one class. */
export type ClassRange<Class> = readonly [from: number, to: number, of: Class]

/** The classes of the characters that most text is of. */
export interface CommonClasses<Class> {
  latin: Class
  digit: Class
  /** All else up to U+00A9. */
  ascii: Class
  kana: Class
  /** The kanji from U+4E00 to U+9FFF. */
  han: Class
}

/** Ranges for `classesOf`; of two that hold a code point the first counts. */
export const commonRanges = <Class>(of: CommonClasses<Class>): ClassRange<Class>[] => [
  [0x61, 0x7a, of.latin],
  [0x41, 0x5a, of.latin],
  [0x30, 0x39, of.digit],
  [0x00, 0xa9, of.ascii],
  [0x3041, 0x3096, of.kana],
  [0x30a1, 0x30fa, of.kana],
  [0x30fc, 0x30fc, of.kana],
  [0x4e00, 0x9fff, of.han],
]

/**
 * The class of a code point: of `common` ones by their range, of others as `classify` finds it, once
 * each. A pattern of Unicode properties takes V8 half a millisecond to compile, which most texts
 * need not wait for.
 */
export function classesOf<Class>(
  common: ClassRange<Class>[],
  classify: (codePoint: number) => Class,
): (codePoint: number) => Class {
  const known = new Map<number, Class>()
  return (codePoint) => {
    const found = known.get(codePoint)
    if (found !== undefined) return found
    const range = common.find(([from, to]) => from <= codePoint && codePoint <= to)
    const made = range ? range[2] : classify(codePoint)
    known.set(codePoint, made)
    return made
  }
}
