import type { Browser } from '../../browser/open-browser.js'
import type { Rendered } from '../../types/deck.js'
import { markPng } from './mark-png.js'
import { printParts } from '../pdf/print-parts.js'
import { slideSize } from '../shared/slide-size.js'

export interface PngOptions {
  /** Device pixels for a CSS pixel; default 1 (1280 x 720). */
  scale?: number
}

/** One PNG a slide, in order. All slides stay in the document, or their pixels would differ. */
export async function exportPng(
  rendered: Rendered,
  browser: Browser,
  options: PngOptions = {},
): Promise<Uint8Array[]> {
  const { width, height } = slideSize(rendered)
  const clips = rendered.slides.map((_, index) => ({ x: 0, y: index * height, width, height }))
  const shots = { width, height, clips, scale: options.scale }
  return (await browser.screenshots(printParts(rendered, 'screen'), shots)).map(markPng)
}
