import type { FontFamily } from '../types.js'
import { fontCatalogue, fontPath, type CatalogueFont, type FontWeight } from './font-catalogue.js'
import { fontSet } from './font-set.js'
import { graphemeStarts } from './graphemes.js'
import type { OpenFonts } from './font-set.js'

/** All text of a deck that is set in one weight, in the text or the code face. */
export interface StyledText {
  weight: FontWeight
  mono?: boolean
  text: string
}

/** A font file and the characters that it has to set. */
export interface FontInUse {
  font: CatalogueFont
  weight: FontWeight
  path: string
  /** Each character once, in code point order. */
  text: string
}

/** Which fonts a deck needs, in the stack's order, and for which characters. */
export function fontsInUse(textByStyle: StyledText[], family: FontFamily): FontInUse[] {
  const open: OpenFonts = new Map()
  const uses = new Map<string, { use: FontInUse; characters: Set<string> }>()

  for (const { weight, mono, text } of textByStyle) {
    const clusters = new Set(text === '' ? [] : [' ', ...graphemes(text)])
    const set = fontSet(family, mono ?? false, weight, open)
    for (const cluster of clusters) {
      const points = Array.from(cluster, (character) => character.codePointAt(0) ?? 0)
      const path = set.pathFor(points)
      const entry = uses.get(path) ?? newUse(path, family)
      uses.set(path, entry)
      for (const character of cluster) entry.characters.add(character)
    }
  }
  return [...uses.values()]
    .sort((a, b) => order(a.use, family) - order(b.use, family) || a.use.weight - b.use.weight)
    .map(({ use, characters }) => ({ ...use, text: sorted(characters) }))
}

function graphemes(text: string): string[] {
  const starts = graphemeStarts(text)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}

function newUse(path: string, family: FontFamily): { use: FontInUse; characters: Set<string> } {
  for (const font of fontCatalogue(family, true)) {
    for (const weight of [400, 700] as const) {
      if (fontPath(font, weight) === path) {
        return { use: { font, weight, path, text: '' }, characters: new Set() }
      }
    }
  }
  throw new Error(`Unexpected font file ${path}, expected one of the catalogue`)
}

function order(use: FontInUse, family: FontFamily): number {
  return fontCatalogue(family, true).findIndex((font) => font.family === use.font.family)
}

function sorted(characters: Set<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('')
}
