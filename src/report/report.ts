import type { VFileMessage } from 'vfile-message'
import type { Deck } from '../types/deck.js'

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

/** Exit codes as values; only the CLI gives them to the process. */
export const exitCode = {
  ok: 0,
  failed: 1,
  usage: 2,
  browser: 3,
  interrupted: 130,
  terminated: 143,
} as const

function severityOf(message: VFileMessage): Severity {
  if (message.fatal === true) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** A diagnostic in the report's form; `file` is the path the user gave. */
export function reportMessage(message: VFileMessage, file: string): ReportMessage {
  return {
    file,
    ...(message.line === undefined ? {} : { line: message.line }),
    ...(message.column === undefined ? {} : { column: message.column }),
    severity: severityOf(message),
    rule: message.ruleId ?? 'error',
    reason: message.reason,
    ...(message.url ? { url: message.url } : {}),
  }
}

/** `file:line:col: severity rule: what - what to do`. */
export function messageLine(message: ReportMessage): string {
  const at = [message.file, message.line, message.line === undefined ? undefined : message.column]
  const place = at.filter((part) => part !== undefined).join(':')
  return `${place}: ${message.severity} ${message.rule}: ${message.reason}`
}

/**
 * Where each of `lines` (source lines with text) ended in the deck.
 *
 * @param steering Lines that hold no words of the deck (an explicit layout, settings).
 */
export function accountOf(lines: number[], deck: Deck, steering: number[]): Account {
  const slides = new Set(deck.slides.flatMap((slide) => slide.data.lines))
  const notes = new Set(deck.slides.flatMap((slide) => slide.data.noteLines))
  const handout = new Set(deck.handoutLines)
  const account = { lines: 0, onSlides: 0, inNotes: 0, inHandout: 0, dropped: 0 }
  const droppedLines: number[] = []
  const skipped = new Set(steering)
  for (const line of lines) {
    if (skipped.has(line)) continue
    account.lines++
    if (slides.has(line)) account.onSlides++
    else if (notes.has(line)) account.inNotes++
    else if (handout.has(line)) account.inHandout++
    else droppedLines.push(line)
  }
  return { ...account, dropped: droppedLines.length, droppedLines }
}
