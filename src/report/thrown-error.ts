import { isBrowserError } from '../browser/browser-error.js'
import { isUsageError } from '../cli/usage-error.js'
import { wordsOfError } from '../messages/words-of-error.js'
import { catalogueOf } from '../messages/catalogue.js'
import type { Language } from '../messages/language.js'
import type { Report } from '../types/report.js'
import { exitCode } from './exit-code.js'
import { isThemeError } from '../theme/theme-error.js'

/** What a run says and how it ends when something was thrown. */
export interface Ending {
  code: number
  line: string
  report: Report
}

/** Errors of the language, which no code of ours throws on purpose. */
const bugs = [TypeError, RangeError, ReferenceError, SyntaxError]

function codeOf(error: unknown): number {
  if (isUsageError(error) || isThemeError(error)) return exitCode.usage
  // No theme could be measured; what fails to print is said in the report.
  return isBrowserError(error) ? exitCode.browser : exitCode.failed
}

/**
 * Whatever was thrown as one line, an exit code and a report.
 *
 * @param debug Shows the stack after the line.
 */
export function thrownError(error: unknown, debug: boolean, language: Language): Ending {
  const said = wordsOfError(error, language)
  // A message may come from anywhere: it is one line.
  const reason = said.trim().split('\n', 1)[0] || catalogueOf(language).terminal.noWords
  const isBug = bugs.some((kind) => error instanceof kind) && !('code' in (error as Error))
  const hint = isBug ? catalogueOf(language).terminal.bug : ''
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : ''
  const message = {
    file: '',
    severity: 'error' as const,
    rule: isBug ? 'internal' : 'failed',
    reason: `${reason}${hint}`,
  }
  const account = {
    lines: 0,
    onSlides: 0,
    inNotes: 0,
    inHandout: 0,
    dropped: 0,
    droppedLines: [],
  }
  const deck = { source: '', title: '', slides: [], account, minutes: 0, outputs: [] }
  return {
    code: codeOf(error),
    line: `jaws-deck: ${message.reason}${stack}`,
    report: { version: 1, decks: [{ ...deck, messages: [message] }] },
  }
}
