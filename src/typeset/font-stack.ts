import type { FontFamily } from '../types/outline.js'

/** The family name of each embedded Japanese text face. */
export const textFamily: Record<FontFamily, string> = { noto: 'Noto Sans JP', ud: 'BIZ UDPGothic' }

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
export const fontStack = (family: FontFamily): string =>
  `${quote([textFamily[family], ...fontFallbacks])}, sans-serif`

/** `font-family` of code, inline and block. */
export const monoStack = (family: FontFamily): string =>
  `${quote([...new Set([MONO_FAMILY, textFamily[family], ...fontFallbacks])])}, monospace`

const generic = /(font-family\s*:[^;{}]*?)(sans-serif|monospace)(?=\s*[;}!,]|\s*$)/g

/**
 * CSS of others in which our faces come before the reader's own: for what the fonts that it names
 * lack, and for all where they are missing.
 */
export const withOurFonts = (css: string, family: FontFamily): string =>
  css.replace(generic, (_, before: string, kind: string) => {
    return before + (kind === 'monospace' ? monoStack(family) : fontStack(family))
  })
