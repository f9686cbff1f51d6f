import type { PageWords } from '../messages/en/page.js'
import { startPage } from './page/start-page.js'
import { pageParts } from './page-parts.js'

/** The page's script: the parts' own source, called with its words. */
export function pageScript(words: PageWords): string {
  const sources = Object.entries(pageParts).map(([name, part]) => `${name}: ${part.toString()}`)
  // In a script element only `</script` and `<!--` can do harm.
  const said = JSON.stringify(words).replaceAll('<', '\\u003c')
  return `(${startPage.toString()})({\n${sources.join(',\n')}\n}, ${said})`
}
