/** The family name under which the embedded Japanese text face goes, whichever face it is. */
export const TEXT_FAMILY = 'Noto Sans JP'

/** The family name of the embedded face for code. */
export const MONO_FAMILY = 'Noto Sans Mono'

/**
 * Families that are tried, in this order, for what the text face lacks; the code face has the
 * subscripts and phonetic letters that no other has. The last two serve Hangul
 * and simplified Chinese; they weigh 57 and 95 MB and are used only where their
 * `@expo-google-fonts` package is installed.
 */
export const fontFallbacks = [
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans Math',
  'Noto Emoji',
  MONO_FAMILY,
  'Noto Sans KR',
  'Noto Sans SC',
] as const

const quote = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** `font-family` of all text; a theme must use exactly this for measured lines to hold. */
export const FONT_STACK = `${quote([TEXT_FAMILY, ...fontFallbacks])}, sans-serif`

/** `font-family` of code, inline and block. */
export const MONO_STACK = `${quote([...new Set([MONO_FAMILY, TEXT_FAMILY, ...fontFallbacks])])}, monospace`
