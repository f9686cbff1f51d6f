import { catalogueOf, type Say } from './catalogue.js'
import type { Language } from './language.js'

/** The words of any error in this language, where they are known in it; else its own message. */
export function wordsOfError(error: unknown, language: Language = 'en'): string {
  if (!(error instanceof Error)) return String(error)
  const { say } = error as { say?: Say }
  return say ? say(catalogueOf(language)) : error.message
}
