import type { Rendered } from '../../types/deck.js'
import { htmlParts } from '../html/html-page.js'
import { slideSize } from '../shared/slide-size.js'

/**
 * The deck as plain pages, a slide a page: no viewer, no script; in the parts of `htmlParts`.
 *
 * @param medium On paper, automatic space between scripts is off: it would become stray spaces in text
 * copied from the PDF.
 */
export function printParts(rendered: Rendered, medium: 'paper' | 'screen'): string[] {
  const { lang, title, fontCss, css, slides } = rendered
  const { width, height } = slideSize(rendered)
  const styles = [fontCss, css, pageStyle(width, height)]
  if (medium === 'paper') styles.push(paperStyle)
  return htmlParts(
    { lang, title, styles },
    slides.map(({ html }) => `<div class="marpit jd-page">${html}</div>`),
  )
}

function pageStyle(width: number, height: number): string {
  return `@page { size: ${width}px ${height}px; margin: 0 }
html, body { margin: 0; padding: 0; background: none }
.jd-page { width: ${width}px; height: ${height}px; overflow: hidden; break-after: page }
.jd-page:last-child { break-after: auto }
.jd-page > svg { display: block; width: ${width}px !important; height: ${height}px !important }
`
}

/** Not for `@media print` alone: Chromium prints sooner what is styled as it will be printed. */
const paperStyle = `html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
.jd-page section, .jd-page section * { text-autospace: no-autospace !important }
`
