import type { FontFamily } from '../types/outline.js'
import { fontCatalogue, fontPath, type FontWeight } from './font-catalogue.js'
import { shapingFont, type ShapingFont } from './shaping-font.js'

/** The fonts of one stack and weight, opened only when a character needs them. */
export interface FontSet {
  /** Another for each stack and weight. */
  name: string
  /** The font that sets this cluster (code points), the first when none covers it. */
  fontFor: (codePoints: number[]) => ShapingFont
  /** The same for one code point. */
  fontForOne: (codePoint: number) => ShapingFont
  covers: (codePoints: number[]) => boolean
  /** Path of the file of `fontFor`. */
  pathFor: (codePoints: number[]) => string
}

/**
 * Fonts by path: stacks share them, and one of 5 MB is read once a process. They stay open, at most
 * the catalogue's: the shaper's memory is never given back.
 */
const opened = new Map<string, ShapingFont>()

function openFont(path: string): ShapingFont {
  const found = opened.get(path)
  if (found) return found
  const font = shapingFont(path)
  opened.set(path, font)
  return font
}

/** Joiners and selectors choose among glyphs; they need none of their own. */
function needsGlyph(codePoint: number): boolean {
  return !(
    codePoint === 0x200d ||
    codePoint === 0x200c ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0xe0020 && codePoint <= 0xe01ef) ||
    defaultIgnorable.test(String.fromCodePoint(codePoint))
  )
}

const defaultIgnorable = /\p{Default_Ignorable_Code_Point}|\p{Cc}|[\u2028\u2029]/u

/** The fonts of a family's text or code stack at a weight. Throws when the first is missing. */
export function fontSet(family: FontFamily, mono: boolean, weight: FontWeight): FontSet {
  const catalogue = fontCatalogue(family, mono)
  const paths = catalogue.flatMap((font) => fontPath(font, weight) ?? [])
  const chosen = new Map<number, string | undefined>()
  const fontsOfOne = new Map<number, ShapingFont>()

  const search = (codePoints: number[]): string | undefined => {
    const needed = codePoints.filter(needsGlyph)
    for (const path of paths) {
      const font = openFont(path)
      if (needed.every((codePoint) => font.has(codePoint))) return path
    }
    return undefined
  }
  const one = (codePoint: number): string | undefined => {
    if (!chosen.has(codePoint)) chosen.set(codePoint, search([codePoint]))
    return chosen.get(codePoint)
  }
  const find = (codePoints: number[]): string | undefined =>
    codePoints.length === 1 ? one(codePoints[0] ?? 0) : search(codePoints)

  const main = catalogue[0]
  const first = main && fontPath(main, weight)
  if (first === undefined) {
    throw new Error(
      `Unexpected missing font, expected package ${main?.packageName} to be installed`,
    )
  }
  return {
    name: `${family} ${mono} ${weight}`,
    fontFor: (codePoints) => openFont(find(codePoints) ?? first),
    fontForOne: (codePoint) => {
      const known = fontsOfOne.get(codePoint)
      if (known) return known
      const font = openFont(one(codePoint) ?? first)
      fontsOfOne.set(codePoint, font)
      return font
    },
    covers: (codePoints) => find(codePoints) !== undefined,
    pathFor: (codePoints) => find(codePoints) ?? first,
  }
}
