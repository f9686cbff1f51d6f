import type { CliOptions } from './options.js'
import { lineRanges } from './line-ranges.js'
import type { Report, ReportDeck, ReportMessage } from '../report/report.js'
import { messageLine } from '../report/report.js'

/** A remark that only `check` shows. What a file was read as is always said: all hangs on it. */
const isRemark = ({ severity, rule }: ReportMessage): boolean =>
  severity === 'info' && rule !== 'encoding'

/** Whether the user is told this. */
export function isShown(message: ReportMessage, options: CliOptions): boolean {
  if (options.quiet) return message.severity === 'error'
  return !isRemark(message) || options.command === 'check'
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** The talk's length, and what was moved off the slides for it. */
function talkLine({ slides, planned }: ReportDeck): string[] {
  if (!planned) return []
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const { moved, minutes } = planned
  const lines =
    moved.length > 0
      ? `lines ${lineRanges(moved)} moved to the notes and the handout`
      : 'nothing moved'
  return [`  talk of ${length} for ${minutes} min; ${lines}`]
}

/** What was written, and the account of the source's lines. */
function summary(deck: ReportDeck): string[] {
  const { source, slides, account, outputs, messages } = deck
  if (outputs.length === 0) return []
  const counts = [
    `${account.onSlides} on slides`,
    ...(account.inNotes > 0 ? [`${account.inNotes} in notes`] : []),
    ...(account.inHandout > 0 ? [`${account.inHandout} in the handout`] : []),
    `${account.dropped} dropped`,
  ]
  const remarks = messages.filter(isRemark).length
  const shown = outputs.slice(0, 8)
  return [
    `${source}: ${slides.length} slides; ${account.lines} lines: ${counts.join(', ')}`,
    ...talkLine(deck),
    ...shown.map(({ path, bytes, ms }) => `  ${path}  ${size(bytes)}  ${ms} ms`),
    ...(outputs.length > shown.length ? [`  ... and ${outputs.length - shown.length} more`] : []),
    ...(remarks > 0
      ? [`  ${remarks} ${remarks === 1 ? 'remark' : 'remarks'}: see jaws-deck check ${source}`]
      : []),
  ]
}

/** One line for the terminal: words for the user go to stderr, what was made to stdout. */
export interface ReportLine {
  to: 'stdout' | 'stderr'
  line: string
}

/** The report as the lines of its JSON. */
export function jsonLines(report: Report): string[] {
  return JSON.stringify(report, null, 2).split('\n')
}

/** The report on the terminal, or as JSON, in the order in which it is to be written. */
export function reportLines(report: Report, options: CliOptions): ReportLine[] {
  if (options.json) return jsonLines(report).map((line) => ({ to: 'stdout', line }))
  return report.decks.flatMap((deck): ReportLine[] => {
    const messages = deck.messages.filter((message) => isShown(message, options)).map(messageLine)
    const made = options.quiet ? [] : summary(deck)
    return [
      ...messages.map((line) => ({ to: 'stderr' as const, line })),
      ...made.map((line) => ({ to: 'stdout' as const, line })),
    ]
  })
}
