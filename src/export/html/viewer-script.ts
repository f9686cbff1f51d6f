import { controls } from './viewer/controls.js'
import { createViewer } from './viewer/create-viewer.js'
import { curtain } from './viewer/curtain.js'
import { finder } from './viewer/finder.js'
import { fit } from './viewer/fit.js'
import { gong } from './viewer/gong.js'
import { ink } from './viewer/ink.js'
import { keyboard } from './viewer/keyboard.js'
import { links } from './viewer/links.js'
import { overview } from './viewer/overview.js'
import { peers } from './viewer/peers.js'
import { pointer } from './viewer/pointer.js'
import { presenter } from './viewer/presenter.js'
import { reading } from './viewer/reading.js'
import { rehearsal } from './viewer/rehearsal.js'
import { startViewer } from './viewer/start-viewer.js'
import { steps } from './viewer/steps.js'
import { theme } from './viewer/theme.js'
import { timer } from './viewer/timer.js'
import { transition } from './viewer/transition.js'
import { wakeLock } from './viewer/wake-lock.js'
import type { ViewerWords } from './viewer-words.js'

/**
 * Each stands alone: its compiled source text is what the page gets, so it may import only types.
 * They start in this order: `peers` before what it shares, `keyboard` after what its keys do.
 */
const parts = {
  createViewer,
  steps,
  transition,
  fit,
  peers,
  rehearsal,
  timer,
  presenter,
  controls,
  curtain,
  theme,
  links,
  gong,
  ink,
  finder,
  reading,
  overview,
  wakeLock,
  keyboard,
  pointer,
}

export type ViewerParts = typeof parts

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
  const sources = Object.entries(parts).map(
    ([name, part]) => `${name}: ${squeezed(part.toString())}`,
  )
  // In a script element only `</script` and `<!--` can do harm.
  const said = JSON.stringify(words).replaceAll('<', '\\u003c')
  return `(${squeezed(startViewer.toString())})({\n${sources.join(',\n')}\n}, ${said})`
}
