import { distance } from 'fastest-levenshtein'
import { lookalikes } from './lookalikes.js'

/** Shorter words are never judged: too many of them are one letter from another word. */
const SHORTEST = 5
/** From this length on two letters may be wrong, below it one. */
const LONG = 10

const sorted = (word: string): string => [...word].toSorted().join('')

/**
 * Is `word` a slip for `meant`? One letter wrong, missing, too many, or two swapped (two slips
 * from ten letters on), with the right first letter. Inflections (`Lambdas`, `Organization`) and
 * other English words (`Athens`, `bracket`) are not slips. Case does not matter.
 */
export function isSlip(word: string, meant: string): boolean {
  const [a, b] = [word.toLowerCase(), meant.toLowerCase()]
  if (
    !/^[a-z]+$/u.test(b) ||
    a === b ||
    a.length < SHORTEST ||
    b.length < SHORTEST ||
    a[0] !== b[0]
  )
    return false
  if (a.startsWith(b) || a + 's' === b || lookalikes.has(a)) return false
  if (Math.abs(a.length - b.length) > 2) return false
  const steps = distance(a, b)
  return steps <= (b.length >= LONG ? 2 : 1) || (steps === 2 && sorted(a) === sorted(b))
}
