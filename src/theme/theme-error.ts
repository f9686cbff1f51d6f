export interface ThemeError extends Error {
  code: 'THEME'
}

/** A theme that was asked for and cannot be had: one line that says what to do. */
export function themeError(what: string, cause?: unknown): ThemeError {
  return Object.assign(new Error(what, { cause }), { code: 'THEME' as const })
}

export function isThemeError(error: unknown): error is ThemeError {
  return error instanceof Error && 'code' in error && error.code === 'THEME'
}
