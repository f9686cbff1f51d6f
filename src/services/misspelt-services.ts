import { recent } from '../tree/recent.js'
import type { Service } from '../types/layout.js'
import { exactMentions, type Mention } from './exact-mentions.js'
import { fold } from './fold.js'
import { isSlip } from './spelling.js'
import { bare, vocabulary, type Term } from './vocabulary.js'

/** A name that looks misspelt: [start, end) are UTF-16 offsets, `suggestion` the usual spelling. */
export interface Misspelling {
  start: number
  end: number
  text: string
  suggestion: string
  /** The service that is probably meant; none for `AWs`. */
  service?: Service
}

interface Word {
  text: string
  lower: string
  start: number
  end: number
  /** `AWS` or `Amazon` stands before it. */
  prefixed: boolean
}

interface Candidate extends Term {
  /** In lower case. */
  words: string[]
  /** The last of the words that it joins, in lower case: `Sight` of `QuickSight`. */
  tail?: string
}

/** Where two words in one meet. */
const hump = /(?<=[a-z])[A-Z]/u

/** A long name of one word that joins words, and may be written as them. */
function tailOf({ text }: Term, words: string[]): string | undefined {
  const at = words.length === 1 && text.length >= 8 ? text.search(hump) : -1
  return at < 0 ? undefined : text.slice(at).toLowerCase()
}

const candidates = new Map<string, Candidate[]>()
for (const term of vocabulary) {
  if (!/^[a-z][\w\s-]{4,}$/iu.test(term.text) || !['any', 'cased'].includes(term.use)) continue
  const initial = term.text.charAt(0).toLowerCase()
  const words = term.text.toLowerCase().split(/[\s-]+/u)
  const candidate = { ...term, words, tail: tailOf(term, words) }
  candidates.set(initial, [...(candidates.get(initial) ?? []), candidate])
}

function wordsOf(text: string): Word[] {
  const words = text.matchAll(/(?<![\w@.])[a-z][a-z0-9]*(?![\w@])/giu)
  return [...words].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    prefixed: /(?:amazon|aws)\s+$/iu.test(text.slice(Math.max(0, match.index - 8), match.index)),
  }))
}

/** The run of `count` words from `at` on, if only a blank or a hyphen stands between them. */
function run(words: Word[], at: number, count: number): Word[] | undefined {
  const found = words.slice(at, at + count)
  const joined = found.every((word, i) => i === 0 || word.start - Number(found[i - 1]?.end) === 1)
  return found.length === count && joined ? found : undefined
}

/** `Run comand` for `Run Command`: exactly one word is a slip, the others are right. */
function slipped(words: Word[], term: Candidate): Word | undefined {
  let wrong = -1
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.lower === term.words[i]) continue
    if (wrong >= 0) return undefined
    wrong = i
  }
  const only = words[wrong]
  return only && isSlip(only.lower, term.words[wrong] ?? '') ? only : undefined
}

/** `Quick Sight` for `QuickSight`, `Elastic Cache` for `ElastiCache`: one word written as two. */
function respaced(words: Word[], { tail, words: [name = ''] }: Candidate): boolean {
  const [first, second] = words
  if (!first || second?.lower !== tail) return false
  // `a cloud watch` is no CloudWatch: two words must look like a name to be taken for one.
  const named = first.prefixed || words.every((word) => /^[A-Z]/u.test(word.text))
  const joined = first.lower + tail
  return named && (joined === name || isSlip(joined, name))
}

/** `AWs` and the like; `Aws` and `aws` are what program code writes. */
function isOddAws(word: string): boolean {
  return word.toUpperCase() === 'AWS' && !['AWS', 'Aws', 'aws'].includes(word)
}

interface Hit {
  run: Word[]
  term: Candidate
}

/** The first name that the words from `at` on are a slip for; words in a right name are no slips. */
function judge(words: Word[], at: number, right: () => Mention[]): Hit | undefined {
  const isRight = (word: Word): boolean =>
    right().some((mention) => mention.start <= word.start && word.end <= mention.end)
  const runs: (Word[] | undefined)[] = []
  const runOf = (count: number): Word[] | undefined => {
    if (!(count in runs)) runs[count] = run(words, at, count)
    return runs[count]
  }
  const initial = words[at]?.lower.charAt(0) ?? ''
  for (const term of candidates.get(initial) ?? []) {
    const same = runOf(term.words.length)
    const slip = same && slipped(same, term)
    if (same && slip && !isRight(slip)) return { run: same, term }
    const pair = term.tail === undefined ? undefined : runOf(2)
    if (pair && respaced(pair, term)) return { run: pair, term }
  }
  return undefined
}

/** Remarks, icons and the index of services look at the same texts in turn, and again after a save. */
const known = recent<Misspelling[]>(10_000)

/**
 * Names in the text that are probably slips for a service's name, in order, never overlapping.
 * Conservative: only names of five letters and more that are not words themselves, never a
 * correct English word, never one that is right but for its case - except `AWs` for `AWS`.
 */
export const misspeltServices = (text: string): Misspelling[] => known(text, () => slipsIn(text))

function slipsIn(text: string): Misspelling[] {
  const folded = fold(text)
  const words = wordsOf(folded)
  if (words.length === 0) return []
  // Asked for only where something looks like a slip: the names are one large pattern.
  let mentions: Mention[] | undefined
  const right = (): Mention[] => (mentions ??= exactMentions(folded))
  const found: Misspelling[] = []
  const report = (start: number, end: number, suggestion: string, service?: Service): void => {
    found.push({ start, end, text: text.slice(start, end), suggestion, service })
  }
  for (const [i, word] of words.entries()) {
    if (word.start < (found.at(-1)?.end ?? 0)) continue
    const hit = judge(words, i, right)
    if (hit)
      report(word.start, hit.run.at(-1)?.end ?? word.end, bare(hit.term.text), hit.term.service)
    else if (isOddAws(word.text)) report(word.start, word.end, 'AWS')
  }
  return found
}
