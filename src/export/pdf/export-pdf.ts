import type { Browser } from '../../browser/open-browser.js'
import type { Rendered } from '../../types/deck.js'
import { printParts } from './print-parts.js'
import { slideSize } from '../shared/slide-size.js'

/** The deck as PDF, a slide a page: tagged, with bookmarks of the headings, title and language. */
export function exportPdf(rendered: Rendered, browser: Browser): Promise<Uint8Array> {
  return browser.print(printParts(rendered, 'paper'), slideSize(rendered))
}
