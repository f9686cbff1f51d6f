import { en } from './en/index.js'
import { ja } from './ja/index.js'
import type { Language } from './language.js'

/** All that users are told, in one language; every language has the same keys. */
export type Catalogue = typeof en

/** Words that wait for a language. */
export type Say = (words: Catalogue) => string

const catalogues: Record<Language, Catalogue> = { en, ja }

/** The messages of a language; English where none is asked for. */
export function catalogueOf(language: Language = 'en'): Catalogue {
  return catalogues[language]
}
