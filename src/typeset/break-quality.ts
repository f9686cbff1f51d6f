import type { BreakQuality } from './quality.js'
import { boundWord, endsPhrase, loneParticle } from './bound-words.js'
import { openingWave } from './kinsoku.js'
import { scriptOf } from './script-of.js'
import type { Sense } from './sense.js'
import { signAt, signBefore } from './sign-of.js'

const hiragana = /[ぁ-ゖ]/u
const katakana = /[ァ-ヺー]/u
const japanese = /[ぁ-ゖァ-ヺ\p{Script=Han}]/u

const isHan = (text: string): boolean => scriptOf(text.codePointAt(0) ?? 0) === 'Hani'

/** Latin letters and any numbers. */
const isLatin = (text: string): boolean =>
  scriptOf(text.codePointAt(0) ?? 0) === 'Latn' || signAt(text, 0) === 'number'

/**
 * How well the sense of `text` bears a new line at `offset`, where line breaking allows one.
 */
export function breakQuality(
  text: string,
  offset: number,
  { phrases, parts }: Sense,
): BreakQuality {
  const before = text.slice(Math.max(0, offset - 24), offset).trimEnd()
  const after = text.slice(offset, offset + 24)
  const previous = before.at(-1) ?? ''
  const next = after[0] ?? ''
  const spaced = /\s/u.test(text[offset - 1] ?? '')

  if (openingWave(text, offset) || (spaced && /^by\s/iu.test(after))) return 'structure'
  if (/[。！？、，：；]$/u.test(before) || (spaced && /[.,:;]$/u.test(before))) return 'clause'
  if (spaced) return afterSpace(before, after)
  if (/[「『【（(]/u.test(next)) return /[」』】）)]/u.test(previous) ? 'compound' : 'phrase'
  if (/[」』】）)〜～]/u.test(previous)) return hiragana.test(next) ? 'inside' : 'phrase'
  if (/[→⇒]/u.test(next)) return 'phrase'
  if (/[・/→⇒]/u.test(previous)) return 'compound'
  // A lone kana behind a space is the head of a word that BudouX took for a particle.
  if (/\s[ぁ-ゖ]$/u.test(before)) return 'word'
  if (phrases.has(offset)) {
    return hiragana.test(previous) ? (boundWord(before, after) ?? 'phrase') : 'compound'
  }
  if (endsPhrase.test(before) && !hiragana.test(next)) return 'phrase'
  if (hiragana.test(previous) || hiragana.test(next)) return 'tail'
  if (kind(previous) !== kind(next)) return 'inside'
  return parts.has(offset) ? 'part' : 'word'
}

const arrow = /^(?:->|=>|→|⇒|[|/&+>])(?:\s|$)/u

/** Whether a text ends in such a word, and not in the end of a longer one. */
function endsInWord(text: string, word: RegExp): boolean {
  const at = text.search(word)
  return at >= 0 && signBefore(text, at) !== 'letter'
}

/** Between words: a name stays with its number or its maker, an arrow with what it points at. */
function afterSpace(before: string, after: string): BreakQuality {
  if (arrow.test(after)) return 'phrase'
  if (loneParticle.test(after)) return 'bound'
  // What `by` opens does not part from it: a line would be left with nothing but `by`.
  if (/(?:^|\s)by$/iu.test(before)) return 'tail'
  if (/(?:->|=>|→|⇒|[|/&+>])$/u.test(before)) return 'name'
  if (endsInWord(before, /(?:AWS|Amazon)$/iu)) return 'compound'
  if (endsInWord(before, /(?:the|a|an|of|for|to|in|on|at|as|by|with|from|and|or)$/iu)) return 'name'
  const digits = /^[\d.]+/u.exec(after)?.[0].length ?? 0
  if (digits > 0 && signAt(after, digits) !== 'letter' && isLatin(before.at(-1) ?? ''))
    return 'name'
  if (/\d$/u.test(before) && /^[A-Za-z%]{1,8}(?:\s|$|[^A-Za-z])/u.test(after)) return 'name'
  return insideName(before, after) ? 'name' : 'phrase'
}

/** Among Japanese, Latin words in a row are one name: Example Developers JP|第3回. */
function insideName(before: string, after: string): boolean {
  if (!isLatin(before.at(-1) ?? '') || !isLatin(after[0] ?? '')) return false
  return japanese.test(before) || japanese.test(after)
}

function kind(character: string): 'kana' | 'han' | 'latin' | 'other' {
  if (katakana.test(character)) return 'kana'
  if (isHan(character)) return 'han'
  return isLatin(character) ? 'latin' : 'other'
}
