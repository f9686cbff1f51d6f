import type { RenderedSlide } from '../../types/deck.js'

/** Print is always light, whatever the deck on the screen is. */
const dark = /(<section\b[^>]*\sclass="(?:[^"]*\s)?)dark(?=[\s"])/

/** A slide `width` px wide as vectors, with its number under it. */
export function thumb(slide: RenderedSlide, n: number, total: number, width: number): string {
  const size = `width:${width}px;height:${(width * 9) / 16}px`
  return `<div class="thumb"><div class="marpit" style="${size}">${slide.html.replace(dark, '$1')}</div><p class="n"><b>${n}</b> / ${total}</p></div>`
}
