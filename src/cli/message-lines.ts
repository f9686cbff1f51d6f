import { catalogueOf } from '../messages/catalogue.js'
import type { Language } from '../messages/language.js'
import { messageLine } from '../report/message-line.js'
import type { ReportMessage } from '../types/report.js'
import { gatherMessages, type Gathered } from './gather-messages.js'
import { lineRanges } from './line-ranges.js'

/** How many lines of messages the terminal shows; all of them are in the report as JSON. */
export const mostLines = 20

/** How many lines of one kind are named. */
const mostNamed = 8

function named(lines: number[]): string {
  const shown = lineRanges(lines.slice(0, mostNamed))
  return lines.length > mostNamed ? `${shown} …` : shown
}

function lineOf({ message, same, count, lines }: Gathered, language: Language | undefined): string {
  const { terminal } = catalogueOf(language)
  const line = messageLine(message, language)
  if (count === 1) return line
  if (same) return lines.length > 1 ? line + terminal.sameAt(lines.length, named(lines)) : line
  const others = lines.filter((n) => n !== message.line)
  return line + terminal.alsoAt(count - 1, named(others))
}

/** The messages for the terminal, one line for each kind of them. */
export function messageLines(messages: ReportMessage[], language?: Language): string[] {
  return gatherMessages(messages).map((gathered) => lineOf(gathered, language))
}
