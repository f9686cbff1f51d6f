import type { VFile } from 'vfile'
import { catalogueOf, type Catalogue } from './catalogue.js'
import type { Language } from './language.js'

declare module 'vfile' {
  interface DataMap {
    /** Language of the messages on this file; English when absent. */
    messages: Language
  }
}

/** The words for messages on a file. */
export function wordsFor({ data }: VFile): Catalogue {
  return catalogueOf(data.messages)
}
