import { startViewer } from './viewer/start-viewer.js'
import { viewerParts } from './viewer-parts.js'
import type { ViewerWords } from './viewer-words/viewer-words-type.js'

/**
 * Source without the blanks that are layout. Lines stay lines. No part has a text over several
 * lines, nor one with an operator between blanks.
 */
function squeezed(source: string): string {
  return source
    .replaceAll(/\n\s+/g, '\n')
    .replaceAll(/ (=>|[!=]==|[<>]?=|&&|\|\||\?\??) /g, '$1')
    .replaceAll(', ', ',')
    .replaceAll(') {', '){')
}

/** The viewer's script: the parts' own source, called with the words of the deck's language. */
export function viewerScript(words: ViewerWords): string {
  const sources = Object.entries(viewerParts).map(
    ([name, part]) => `${name}: ${squeezed(part.toString())}`,
  )
  // In a script element only `</script` and `<!--` can do harm.
  const said = JSON.stringify(words).replaceAll('<', '\\u003c')
  return `(${squeezed(startViewer.toString())})({\n${sources.join(',\n')}\n}, ${said})`
}
