import type { FontFamily } from '../types/outline.js'
import { fontCatalogue, fontPath, type CatalogueFont, type FontWeight } from './font-catalogue.js'
import { fontSet } from './font-set.js'
import { graphemeStarts, isSimple } from './graphemes.js'
import { unitSet } from './unit-set.js'

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
  const uses = new Map<string, { use: FontInUse; characters: Set<string> }>()
  const known = new Map<string, Set<string>>()

  for (const { weight, mono, text } of textByStyle) {
    const clusters = known.get(text) ?? clustersOf(text)
    known.set(text, clusters)
    const set = fontSet(family, mono ?? false, weight)
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

/** Grapheme clusters of a text, which may be that of a large deck: most lines are plain. */
function clustersOf(text: string): Set<string> {
  const clusters = new Set(text === '' ? [] : [' '])
  const plain = unitSet()
  const others = new Set<string>()
  const lines = text.split('\n')
  if (lines.length > 1) plain.add('\n')
  for (const line of lines) {
    if (isSimple(line)) plain.add(line)
    else for (const word of line.split(' ')) others.add(word)
  }
  for (const word of others) {
    const starts = graphemeStarts(word)
    for (let i = 0; i < starts.length; i++) clusters.add(word.slice(starts[i], starts[i + 1]))
  }
  for (const unit of plain.values()) clusters.add(unit)
  return clusters
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
