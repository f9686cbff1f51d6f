import { controls } from './viewer/controls.js'
import { createViewer } from './viewer/create-viewer.js'
import { fit } from './viewer/fit.js'
import { keyboard } from './viewer/keyboard.js'
import { peers } from './viewer/peers.js'
import { pointer } from './viewer/pointer.js'
import { presenter } from './viewer/presenter.js'
import { startViewer } from './viewer/start-viewer.js'
import type { ViewerWords } from './viewer-words.js'

/** Each stands alone: its compiled source text is what the page gets, so it may import only types. */
const parts = { createViewer, fit, controls, keyboard, pointer, peers, presenter }

export type ViewerParts = typeof parts

/** The viewer's script: the parts' own source, called with the words of the deck's language. */
export function viewerScript(words: ViewerWords): string {
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`)
  // In a script element only `</script` and `<!--` can do harm.
  const said = JSON.stringify(words).replaceAll('<', '\\u003c')
  return `(${startViewer.toString()})({\n${sources.join(',\n')}\n}, ${said})`
}
