import { toString } from 'mdast-util-to-string'
import type { Language } from '../messages/language.js'
import { wordsFor } from '../messages/words-for.js'
import type { VFileMessage } from 'vfile-message'
import { combinedMessages } from './combined-messages.js'
import { RefusedInput } from './refused-input.js'
import type { Deck } from '../types/deck.js'
import type { CombinedSource, Outline } from '../types/outline.js'
import type { ReportDeck } from '../types/report.js'
import { accountOf } from './account-of.js'
import { reportMessage } from './report-message.js'

const emptyAccount = {
  lines: 0,
  onSlides: 0,
  inNotes: 0,
  inHandout: 0,
  dropped: 0,
  droppedLines: [],
}

/** The report of an input that could not be read. Throws what is no diagnostic. */
export function failed(source: string, error: unknown, language?: Language): ReportDeck {
  const messages = error instanceof RefusedInput ? error.messages : [error as VFileMessage]
  if (!messages.some((message) => message.source === 'jaws-deck' || message.fatal)) throw error
  return {
    source,
    title: '',
    slides: [],
    account: emptyAccount,
    minutes: 0,
    outputs: [],
    messages: messages.map((message) => reportMessage(message, source, language)),
  }
}

/** What a report is made of. */
interface Reported {
  outline: Outline
  deck: Deck
  /** The inputs of a combined deck. */
  sources?: CombinedSource[]
}

/** The report of a deck that was made. */
export function reportOf(source: string, { outline, deck, sources }: Reported): ReportDeck {
  const account = accountOf(outline.lines, deck, outline.steering)
  const seconds = deck.slides.reduce((sum, slide) => sum + slide.data.seconds, 0)
  const messages = sources
    ? combinedMessages(outline, sources)
    : outline.file.messages.map((message) => reportMessage(message, source))
  for (const line of account.droppedLines) {
    const reason = wordsFor(outline.file).plan.droppedLine
    messages.push({ file: source, line, column: 1, severity: 'error', rule: 'dropped', reason })
  }
  return {
    source,
    ...(sources
      ? {
          sources: sources.map(({ outline: { file }, before }) => ({
            source: file.path,
            firstLine: before + 1,
          })),
        }
      : {}),
    title: deck.title,
    slides: deck.slides.map((slide, index) => ({
      n: index + 1,
      id: slide.data.id,
      title: toString(slide.heading),
      layout: slide.data.layout,
      reason: slide.data.reason,
      ...(slide.data.part ? { part: slide.data.part } : {}),
      lines: slide.data.lines,
      seconds: Math.round(slide.data.seconds),
    })),
    account,
    minutes: Math.round(seconds / 6) / 10,
    ...(deck.planned ? { planned: deck.planned } : {}),
    outputs: [],
    messages,
  }
}
