import type { Browser } from '../../browser/open-browser.js'
import type { Rendered } from '../../types/deck.js'
import { markPng } from './mark-png.js'
import { printParts } from '../pdf/print-parts.js'
import { slideSize } from '../shared/slide-size.js'

/** The size that pages which link to others show best, px. */
const card = { width: 1200, height: 630 }

/**
 * A picture of the cover, 1200 x 630 px. The cover is laid out anew as wide as that, so that nothing
 * of it is cut off or framed.
 */
export async function exportOg(rendered: Rendered, browser: Browser): Promise<Uint8Array> {
  const { width, height } = slideSize(rendered)
  const scale = card.height / height
  const wide = Math.ceil(card.width / scale)
  const widened = (html: string): string =>
    html
      .replace(`viewBox="0 0 ${width} `, `viewBox="0 0 ${wide} `)
      .replace(`<foreignObject width="${width}"`, `<foreignObject width="${wide}"`)
  const [cover] = rendered.slides
  const slides = cover ? [{ ...cover, html: widened(cover.html) }] : []
  const style = `.jd-page.jd-page, .jd-page.jd-page > svg, .jd-page.jd-page section { width: ${wide}px !important }
.jd-page { zoom: ${scale} }`
  const css = `${rendered.css}\n${style}`
  const parts = printParts({ ...rendered, css, slides }, 'screen')
  const clips = [{ x: 0, y: 0, ...card }]
  const [picture] = await browser.screenshots(parts, { ...card, clips })
  if (!picture) throw new Error('Unexpected answer of the browser, expected a picture of the cover')
  return markPng(picture)
}
