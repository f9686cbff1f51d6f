/** What went wrong with the browser: none there, would not start, went away, took too long. */
export type BrowserFault = 'missing' | 'start' | 'died' | 'timeout'

export interface BrowserError extends Error {
  code: 'BROWSER'
  fault: BrowserFault
}

const advice = 'name a Chrome, Edge or Chromium with --browser PATH, or write HTML only (--to html)'

/** An error of one line that says what happened and what to do; `code` is always `BROWSER`. */
export function browserError(fault: BrowserFault, what: string, cause?: unknown): BrowserError {
  const line = what.replace(/\s+/g, ' ').trim()
  const error = new Error(`${line} - ${advice}`, { cause })
  return Object.assign(error, { code: 'BROWSER' as const, fault })
}

/** True for errors made by `browserError`. */
export function isBrowserError(error: unknown): error is BrowserError {
  return error instanceof Error && 'code' in error && error.code === 'BROWSER'
}
