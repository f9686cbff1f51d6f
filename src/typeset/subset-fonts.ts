import { assetBytes, sha256 } from '../host/index.js'
import { cacheFolder } from '../disk/cache-folder.js'
import { keptBytes } from '../disk/kept-bytes.js'
import type { FontFamily } from '../types/outline.js'
import type { CatalogueFont, FontWeight } from './font-catalogue.js'
import { fontId } from './font-catalogue.js'
import { fontsInUse, type StyledText } from './fonts-in-use.js'
import { packWoff } from './pack-woff.js'

export type { StyledText }

export type FontFormat = 'woff' | 'woff2' | 'truetype'

export interface SubsetOptions {
  family?: FontFamily
  /** Folder of finished subsets; `false` keeps none. Default: the user's cache folder. */
  cache?: string | false
}

/**
 * Features that change how text is set by default. `palt` and `halt` stay out: without them no
 * `text-spacing-trim` of a reader's browser can make lines other than those measured.
 */
const features = ['kern', 'locl', 'ccmp', 'liga', 'clig', 'calt', 'rlig', 'rclt', 'mark', 'mkmk']

/** Raised when the bytes for the same input change, so that kept subsets are not used again. */
const RECIPE = 2

/** How many subsets are kept: about 20 MB of Japanese. */
const KEPT = 128

const mime = { woff: 'font/woff', woff2: 'font/woff2', truetype: 'font/ttf' }

/**
 * `@font-face` rules with the glyphs in use as data URLs: the text and code faces, and every
 * fallback family that a character needs, each under its own name in `fontStack`. The same text
 * in the same styles always gives the same bytes.
 */
export async function subsetFonts(
  textByStyle: StyledText[],
  format: FontFormat,
  options: SubsetOptions = {},
): Promise<string> {
  const folder = options.cache === undefined ? cacheFolder('fonts') : options.cache || undefined
  const rules = fontsInUse(textByStyle, options.family ?? 'noto').map(async (use) => {
    const bytes = await subset(use.path, fontId(use.font, use.weight), use.text, format, folder)
    return fontFace(use.font, use.weight, bytes, format)
  })
  return (await Promise.all(rules)).join('\n')
}

async function subset(
  path: string,
  id: string,
  text: string,
  format: FontFormat,
  folder: string | undefined,
): Promise<Uint8Array> {
  const recipe = [RECIPE, id, format, ...features, text].join('\n')
  const key = sha256(recipe)
  return keptBytes(folder, key, KEPT, async () => {
    const { default: subsetFont } = await import('subset-font')
    const bytes = Buffer.from(assetBytes(path))
    const own = format === 'woff' ? 'truetype' : format
    const made = subsetFont(bytes, text, {
      targetFormat: own,
      keepFeatures: features,
      noHinting: true,
    })
    return format === 'woff' ? packWoff(await made) : made
  })
}

/**
 * Ascent and descent of the text face, for all fonts: Firefox would set a line lower where a symbol
 * comes from a taller font.
 */
const heights = 'ascent-override:116%;descent-override:28.8%;line-gap-override:0%'

/** A family of one weight claims both, so that no browser thickens and widens it for bold. */
function fontFace(
  font: CatalogueFont,
  weight: FontWeight,
  bytes: Uint8Array,
  format: FontFormat,
): string {
  const url = `data:${mime[format]};base64,${Buffer.from(bytes).toString('base64')}`
  const weights = font.files[700] === undefined ? '400 700' : String(weight)
  return (
    `@font-face{font-family:"${font.family}";font-style:normal;font-weight:${weights};` +
    `src:url(${url}) format("${format}");${heights}}`
  )
}
