import { packageVersion } from '../disk/package-version.js'
import type { FontFamily } from '../types/outline.js'
import { fontCatalogue, fontId, fontPath } from './font-catalogue.js'

/** Packages outside of the program that decide where lines end. */
const libraries = ['harfbuzzjs', 'budoux']

/** Names what lines are set with, fonts and libraries in their versions: the same name, the same lines. */
export function setWith(family: FontFamily): string {
  const fonts = fontCatalogue(family, false)
    .filter((font) => fontPath(font, 400) !== undefined)
    .map((font) => fontId(font, 400))
  return [...fonts, ...libraries.map((name) => `${name}@${packageVersion(name)}`)].join(' ')
}
