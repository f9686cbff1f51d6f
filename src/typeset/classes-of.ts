/** The code points from `from` to `to`, both included, are of one class. */
export type ClassRange<Class> = readonly [from: number, to: number, of: Class]

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
