/** What lint rules say of an outline, and the report of a run. */
import type { Position } from 'unist'
import type { Outline } from './outline.js'
import type { Typesetter } from './layout.js'

/** What a stage has to say about a place of the source; a warning. */
export interface Remark {
  ruleId: string
  reason: string
  place?: Position
}

/** What a lint rule noticed, said in both languages: what was found, and what to do. */
export interface Finding {
  place?: Position
  severity: 'info' | 'warning'
  en: string
  ja: string
  /** The words in question, and what may have been meant. */
  actual?: string
  expected?: string[]
}

/** What lint rules may lean on. */
export interface LintContext {
  /** Characters of a text that no embedded font covers, each once. */
  uncovered: Typesetter['uncovered']
}

/** One thing to notice about a planned outline: a file in `lint/`, a line in its registry. Changes nothing. */
export type LintRule = (outline: Outline, context: LintContext) => Finding[]

/** Where every source line with text ended; each line is counted once. */
export interface Account {
  lines: number
  onSlides: number
  inNotes: number
  inHandout: number
  /** Lines that ended nowhere: always a bug of ours. */
  dropped: number
  /** Their numbers. */
  droppedLines: number[]
}

export type Severity = 'error' | 'warning' | 'info'

export interface ReportMessage {
  file: string
  line?: number
  column?: number
  severity: Severity
  rule: string
  reason: string
  url?: string
}

export interface ReportSlide {
  n: number
  id: string
  title: string
  layout: string
  reason: string
  part?: [number, number]
  lines: number[]
  seconds: number
}

export interface ReportOutput {
  format: string
  path: string
  bytes: number
  ms: number
}

export interface ReportDeck {
  /** The input's path; of a combined deck, all of them. */
  source: string
  /** The inputs of a combined deck, and the number of each one's first line among the deck's lines. */
  sources?: { source: string; firstLine: number }[]
  title: string
  slides: ReportSlide[]
  account: Account
  /** Length of the talk: the sum of its slides' seconds. */
  minutes: number
  /** The length that was asked for, and the source lines that are therefore on no slide. */
  planned?: { minutes: number; moved: number[] }
  outputs: ReportOutput[]
  messages: ReportMessage[]
}

/** What `--json` prints; `version` changes when a field changes its meaning. */
export interface Report {
  version: 1
  decks: ReportDeck[]
}
