import type { Service } from '../types/layout.js'
import { compact, termOf, vocabulary } from './vocabulary.js'

/** A service where a text names it: [start, end) are UTF-16 offsets, `text` the author's spelling. */
export interface Mention {
  service: Service
  start: number
  end: number
  text: string
}

/** Latin letters in lower case: the length never changes, as it may with `toLowerCase`. */
const lower = (text: string): string =>
  text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())

/** A name: blanks and hyphens between its words are free (`Route53`, `X Ray`). */
interface Name {
  words: string[]
  latin: boolean
}

const gap = /[\s-]/

/** The first two letters from `at` on, whether or not a blank or a hyphen stands between them. */
const headOf = (text: string, at: number): string =>
  text.charAt(at) + text.charAt(gap.test(text.charAt(at + 1)) ? at + 2 : at + 1)

/** The names that begin like this, the longest first. */
const headed = new Map<string, Name[]>()
for (const text of vocabulary.map((term) => lower(term.text))) {
  const name = { words: text.split(/[\s-]+/u), latin: /^[ -~]+$/u.test(text) }
  const head = headOf(text, 0)
  headed.set(head, [...(headed.get(head) ?? []), name])
}

/** What a name, or the maker's before it, may begin with. */
const initials = new Set(['a', ...[...headed.keys()].map((head) => head.charAt(0))])

const latin = /[a-z0-9_]/
const kana = /[ァ-ヶー]/

/**
 * Where this name ends if it stands at `at`. A Latin name ends where the Latin word ends (`OS3x` has
 * no S3, `EC2を` and `ノードEC2` have EC2), a kana name where the run of katakana ends.
 */
function endOf(name: Name, text: string, at: number): number | undefined {
  let end = at
  for (const word of name.words) {
    if (end > at && gap.test(text.charAt(end))) end += 1
    if (!text.startsWith(word, end)) return undefined
    end += word.length
  }
  if (name.latin) return latin.test(text.charAt(end)) ? undefined : end
  return kana.test(text.charAt(at - 1)) || kana.test(text.charAt(end)) ? undefined : end
}

/**
 * Where the longest name that stands at `at` ends, in a text in lower case. No pattern of names:
 * compiling one takes longer than a deck takes.
 */
function nameEnd(text: string, at: number): number | undefined {
  // `Q` is a name of one letter.
  for (const head of [headOf(text, at), text.charAt(at)]) {
    for (const name of headed.get(head) ?? []) {
      const end = endOf(name, text, at)
      if (end !== undefined) return end
    }
  }
  return undefined
}

const prefix = /amazon\s*|aws\s*/y

/** Each name with where it starts, with and without `AWS` or `Amazon` before it, and ends. */
function* namesIn(text: string): Generator<{ start: number; name: number; end: number }> {
  for (let start = 0; start < text.length; start++) {
    if (!initials.has(text.charAt(start))) continue
    // `_` and `@` bind, as in identifiers and addresses.
    if (start > 0 && /[a-z0-9_@]/.test(text.charAt(start - 1))) continue
    prefix.lastIndex = start
    const after = prefix.test(text) ? prefix.lastIndex : start
    const behind = after > start ? nameEnd(text, after) : undefined
    const name = behind === undefined ? start : after
    const end = behind ?? nameEnd(text, start)
    if (end === undefined) continue
    yield { start, name, end }
    start = end - 1
  }
}

/**
 * The services that a text (folded by `fold`) names in their known spellings, in order, never
 * overlapping, the longest name first.
 */
export function exactMentions(text: string): Mention[] {
  return [...namesIn(lower(text))].flatMap(({ start, name, end }) => {
    const written = text.slice(name, end)
    const term = termOf(written)
    if (!term) return []
    const believed =
      name > start ||
      term.use === 'any' ||
      (term.use === 'cased' && compact(written) === compact(term.text))
    return believed ? [{ service: term.service, start, end, text: text.slice(start, end) }] : []
  })
}
