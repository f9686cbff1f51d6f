import type { Rendered } from '../types.js'
import { htmlPage } from './html-page.js'
import { slideSize } from './slide-size.js'

/** The deck as plain pages, a slide a page, for the PDF and for pictures: no viewer, no script. */
export function printHtml(rendered: Rendered): string {
  const { width, height } = slideSize(rendered)
  return htmlPage({
    lang: rendered.lang,
    title: rendered.title,
    styles: [rendered.fontCss, rendered.css, printStyle(width, height)],
    body: rendered.slides
      .map((slide) => `<div class="marpit jd-page">${slide.html}</div>`)
      .join('\n'),
  })
}

/** Automatic space between scripts becomes stray spaces in text copied from the PDF: off in print. */
function printStyle(width: number, height: number): string {
  return `@page { size: ${width}px ${height}px; margin: 0 }
html, body { margin: 0; padding: 0; background: none }
.jd-page { width: ${width}px; height: ${height}px; overflow: hidden; break-after: page }
.jd-page:last-child { break-after: auto }
.jd-page > svg { display: block; width: ${width}px !important; height: ${height}px !important }
@media print {
  html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  .jd-page section, .jd-page section * { text-autospace: no-autospace !important }
}
`
}
