import { beside, packageFile } from '../host/index.js'
import { packageVersion } from '../disk/package-version.js'
import type { FontFamily } from '../types/outline.js'
import { fontFallbacks, MONO_FAMILY, textFamily } from './font-stack.js'

export type FontWeight = 400 | 700

/** One family that a deck can embed, as static TrueType files. */
export interface CatalogueFont {
  /** The name under which CSS finds it. */
  family: string
  /** npm package that ships the files. */
  packageName: string
  /** Path of each weight inside the package; a lone 400 also serves 700. */
  files: { 400: string; 700?: string }
}

function expo(family: string, name: string, stem: string, bold = true): CatalogueFont {
  const files = { 400: `400Regular/${stem}_400Regular.ttf` }
  return {
    family,
    packageName: `@expo-google-fonts/${name}`,
    files: bold ? { ...files, 700: `700Bold/${stem}_700Bold.ttf` } : files,
  }
}

const textFonts: Record<FontFamily, CatalogueFont> = {
  noto: expo(textFamily.noto, 'noto-sans-jp', 'NotoSansJP'),
  ud: expo(textFamily.ud, 'biz-udpgothic', 'BIZUDPGothic'),
}

const monoFont = expo(MONO_FAMILY, 'noto-sans-mono', 'NotoSansMono')

/** Keyed by CSS family, so that the stack's order is written in one place only. */
const fallbackFonts: Record<(typeof fontFallbacks)[number], CatalogueFont> = {
  'Noto Sans Symbols': expo('Noto Sans Symbols', 'noto-sans-symbols', 'NotoSansSymbols'),
  'Noto Sans Symbols 2': expo(
    'Noto Sans Symbols 2',
    'noto-sans-symbols-2',
    'NotoSansSymbols2',
    false,
  ),
  'Noto Sans Math': expo('Noto Sans Math', 'noto-sans-math', 'NotoSansMath', false),
  [MONO_FAMILY]: monoFont,
  'Noto Emoji': expo('Noto Emoji', 'noto-emoji', 'NotoEmoji'),
  'Noto Sans KR': expo('Noto Sans KR', 'noto-sans-kr', 'NotoSansKR'),
  'Noto Sans SC': expo('Noto Sans SC', 'noto-sans-sc', 'NotoSansSC'),
}

/**
 * The fonts in the order in which a character looks for its glyph, as the CSS stacks name them.
 * `mono` is the stack of code.
 */
export function fontCatalogue(family: FontFamily, mono: boolean): CatalogueFont[] {
  const shared = [textFonts[family], ...fontFallbacks.map((name) => fallbackFonts[name])]
  return mono ? [...new Set([monoFont, ...shared])] : shared
}

/** Absolute path of a font file; undefined when its (optional) package is not installed. */
export function fontPath(font: CatalogueFont, weight: FontWeight): string | undefined {
  try {
    const home = packageFile(`${font.packageName}/package.json`)
    return beside(home, font.files[weight] ?? font.files[400])
  } catch {
    return undefined
  }
}

/** Names a font file and its version, the same on every machine. */
export function fontId(font: CatalogueFont, weight: FontWeight): string {
  return `${font.packageName}@${packageVersion(font.packageName)}/${font.files[weight] ?? font.files[400]}`
}
