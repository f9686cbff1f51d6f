import type { Service } from '../types.js'
import { compact, termOf, vocabulary } from './vocabulary.js'

/** A service where a text names it: [start, end) are UTF-16 offsets, `text` the author's spelling. */
export interface Mention {
  service: Service
  start: number
  end: number
  text: string
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)

/** A name as a pattern: blanks and hyphens between its words are free (`Route53`, `X Ray`). */
const pattern = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map(escape)
    .join(String.raw`[\s-]?`)

/** Latin letters in lower case: the length never changes, as it may with `toLowerCase`. */
const lower = (text: string): string =>
  text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())

const any = (names: string[]): string => names.map(pattern).join('|')
const spellings = vocabulary.map((term) => lower(term.text))
const latin = any(spellings.filter((name) => /^[ -~]+$/u.test(name)))
const kana = any(spellings.filter((name) => /[ァ-ヶ]/u.test(name)))

// In lower case: a pattern of this size that ignores case takes longer to compile than a deck takes.
// A Latin name ends where the Latin word ends (`OS3x` has no S3, `EC2を` and `ノードEC2` have EC2),
// a kana name where the run of katakana ends. `_` and `@` bind, as in identifiers and addresses.
const known = new RegExp(
  `(?<![a-z0-9_@])(amazon\\s*|aws\\s*)?(?:(?:${latin})(?![a-z0-9_])|(?<![ァ-ヶー])(?:${kana})(?![ァ-ヶー]))`,
  'g',
)

/**
 * The services that a text (folded by `fold`) names in their known spellings, in order, never
 * overlapping, the longest name first.
 */
export function exactMentions(text: string): Mention[] {
  return [...lower(text).matchAll(known)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const written = text.slice(start + (match[1] ?? '').length, end)
    const term = termOf(written)
    if (!term) return []
    const believed =
      match[1] !== undefined ||
      term.use === 'any' ||
      (term.use === 'cased' && compact(written) === compact(term.text))
    return believed ? [{ service: term.service, start, end, text: text.slice(start, end) }] : []
  })
}
