import { catalogueOf } from '../messages/catalogue.js'
import type { Report, ReportDeck, ReportMessage } from '../types/report.js'
import type { CliOptions } from './options.js'
import { lineRanges } from './line-ranges.js'
import { checkCommand } from './check-command.js'
import { messageLines, mostLines } from './message-lines.js'

/** How many of a deck's outputs are named. */
const mostOutputs = 8

/** A remark that only `check` shows. What a file was read as is always said: all hangs on it. */
const isRemark = ({ severity, rule }: ReportMessage): boolean =>
  severity === 'info' && rule !== 'encoding'

/** Whether the user is told this. */
export function isShown(message: ReportMessage, options: CliOptions): boolean {
  if (options.quiet === true) return message.severity === 'error'
  return !isRemark(message) || options.command === 'check'
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** The talk's length, and what was moved off the slides for it. */
function talkLine({ slides, planned }: ReportDeck, { messages }: CliOptions): string[] {
  if (!planned) return []
  const { terminal } = catalogueOf(messages)
  const seconds = slides.reduce((sum, slide) => sum + slide.seconds, 0)
  const length = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const { moved, minutes } = planned
  const lines = moved.length > 0 ? terminal.moved(lineRanges(moved)) : terminal.nothingMoved
  return [terminal.talk(length, minutes, lines)]
}

const sourcesOf = ({ source, sources }: ReportDeck): string[] =>
  sources?.map((it) => it.source) ?? [source]

/** What was written, and the account of the source's lines. */
function summary(deck: ReportDeck, options: CliOptions): string[] {
  const { source, slides, account, outputs, messages } = deck
  const { terminal } = catalogueOf(options.messages)
  if (options.command === 'check') return messages.length > 0 ? [] : [terminal.noMessages(source)]
  if (outputs.length === 0) return []
  const counts = [
    terminal.onSlides(account.onSlides),
    ...(account.inNotes > 0 ? [terminal.inNotes(account.inNotes)] : []),
    ...(account.inHandout > 0 ? [terminal.inHandout(account.inHandout)] : []),
    terminal.dropped(account.dropped),
  ].join(terminal.join)
  const remarks = messages.filter(isRemark).length
  const shown = outputs.slice(0, mostOutputs)
  const rest = outputs.length - shown.length
  return [
    terminal.counts(source, slides.length, account.lines, counts),
    ...talkLine(deck, options),
    ...shown.map(({ path, bytes, ms }) => `  ${path}  ${size(bytes)}  ${ms} ms`),
    ...(rest > 0 ? [terminal.moreOutputs(rest)] : []),
    ...(remarks > 0 ? [terminal.remarks(remarks, checkCommand(sourcesOf(deck)))] : []),
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

/** At most so many lines of messages, and where the others are to be seen. */
function capped(lines: ReportLine[], report: Report, options: CliOptions): ReportLine[] {
  const said = lines.filter(({ to }) => to === 'stderr')
  if (said.length <= mostLines) return lines
  const kept = new Set(said.slice(0, mostLines))
  const command = checkCommand([...new Set(report.decks.flatMap(sourcesOf))], ' --json')
  const { moreMessages } = catalogueOf(options.messages).terminal
  return [
    ...lines.filter((line) => line.to === 'stdout' || kept.has(line)),
    { to: 'stderr', line: moreMessages(said.length - mostLines, command) },
  ]
}

/** The report on the terminal, or as JSON, in the order in which it is to be written. */
export function reportLines(report: Report, options: CliOptions): ReportLine[] {
  if (options.json) return jsonLines(report).map((line) => ({ to: 'stdout', line }))
  const lines = report.decks.flatMap((deck): ReportLine[] => {
    const shown = deck.messages.filter((message) => isShown(message, options))
    const made = options.quiet === true ? [] : summary(deck, options)
    return [
      ...messageLines(shown, options.messages).map((line) => ({ to: 'stderr' as const, line })),
      ...made.map((line) => ({ to: 'stdout' as const, line })),
    ]
  })
  return capped(lines, report, options)
}
