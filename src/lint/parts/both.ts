import { catalogueOf, type Catalogue } from '../../messages/catalogue.js'

/** A rule's words in both languages, for a finding that is remembered whoever reads it. */
export function both(say: (words: Catalogue['lint']) => string): { en: string; ja: string } {
  return { en: say(catalogueOf('en').lint), ja: say(catalogueOf('ja').lint) }
}
