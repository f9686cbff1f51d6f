import { openingWave } from './kinsoku.js'

/** How a break falls in the sentence, best first. */
export type BreakQuality = 'structure' | 'clause' | 'phrase' | 'compound' | 'inside' | 'word'

const hiragana = /[ぁ-ゖ]/u
const katakana = /[ァ-ヺー]/u
const han = /\p{Script=Han}/u
const latin = /[\p{Script=Latin}\p{N}]/u

/**
 * How well the sense of `text` bears a new line at `offset`, where line breaking allows one.
 * `phrases` are the offsets at which phrases begin.
 */
export function breakQuality(text: string, offset: number, phrases: Set<number>): BreakQuality {
  const before = text.slice(Math.max(0, offset - 24), offset).trimEnd()
  const after = text.slice(offset, offset + 24)
  const previous = before.at(-1) ?? ''
  const next = after[0] ?? ''
  const spaced = /\s/u.test(text[offset - 1] ?? '')

  if (openingWave(text, offset) || (spaced && /^by\s/iu.test(after))) return 'structure'
  if (/[。！？、，：；]$/u.test(before) || (spaced && /[.!?,:;]$/u.test(before))) return 'clause'
  if (spaced) return afterSpace(before, after)
  if (/[「『【（(]/u.test(next)) return /[」』】）)]/u.test(previous) ? 'compound' : 'phrase'
  if (/[」』】）)〜～]/u.test(previous)) return hiragana.test(next) ? 'inside' : 'phrase'
  if (/[→⇒]/u.test(next)) return 'phrase'
  if (/[・/→⇒]/u.test(previous)) return 'compound'
  if (phrases.has(offset)) return hiragana.test(previous) ? 'phrase' : 'compound'
  return scriptChanges(previous, next) ? 'inside' : 'word'
}

const arrow = /^(?:->|=>|→|⇒|[|/&+>])(?:\s|$)/u

/** Between words: a name stays with its number or its maker, an arrow with what it points at. */
function afterSpace(before: string, after: string): BreakQuality {
  if (arrow.test(after)) return 'phrase'
  if (/(?:->|=>|→|⇒|[|/&+>])$/u.test(before)) return 'compound'
  if (/(?:^|[^\p{L}])(?:AWS|Amazon|the|a|an|of|for|to|in|on|at|with|and)$/iu.test(before)) {
    return 'compound'
  }
  if (/^[\d.]+(?:\s|$|[^\p{L}\d.])/u.test(after) && latin.test(before.at(-1) ?? '')) {
    return 'compound'
  }
  if (/\d$/u.test(before) && /^[A-Za-z%]{1,8}(?:\s|$|[^A-Za-z])/u.test(after)) return 'compound'
  return 'phrase'
}

function scriptChanges(previous: string, next: string): boolean {
  if (hiragana.test(next) || hiragana.test(previous)) return false
  return kind(previous) !== kind(next)
}

function kind(character: string): number {
  return [katakana, han, latin].findIndex((pattern) => pattern.test(character))
}
