import type { Catalogue } from '../messages/catalogue.js'
import { saidError, type SaidError } from '../messages/said-error.js'

/** What went wrong with the browser: none there, would not start, went away, took too long. */
export type BrowserFault = 'missing' | 'start' | 'died' | 'timeout'

export interface BrowserError extends SaidError {
  code: 'BROWSER'
  fault: BrowserFault
}

type BrowserWords = Catalogue['output']['browser']

/** An error of one line that says what happened and what to do; `code` is always `BROWSER`. */
export function browserError(
  fault: BrowserFault,
  say: (words: BrowserWords) => string,
  cause?: unknown,
): BrowserError {
  const error = saidError(({ output: { browser } }) => {
    return browser.advice(say(browser).replace(/\s+/g, ' ').trim())
  }, cause)
  return Object.assign(error, { code: 'BROWSER' as const, fault })
}

/** True for errors made by `browserError`. */
export function isBrowserError(error: unknown): error is BrowserError {
  return error instanceof Error && 'code' in error && error.code === 'BROWSER'
}
