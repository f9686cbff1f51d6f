import type { Catalogue } from '../messages/catalogue.js'
import { saidError, type SaidError } from '../messages/said-error.js'

export interface ThemeError extends SaidError {
  code: 'THEME'
}

type ThemeWords = Catalogue['output']['theme']

/** A theme that was asked for and cannot be had: one line that says what to do. */
export function themeError(say: (words: ThemeWords) => string, cause?: unknown): ThemeError {
  const error = saidError(({ output }) => say(output.theme), cause)
  return Object.assign(error, { code: 'THEME' as const })
}

export function isThemeError(error: unknown): error is ThemeError {
  return error instanceof Error && 'code' in error && error.code === 'THEME'
}
