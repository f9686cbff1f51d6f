import type { RenderedSlide } from '../../types.js'

/** A slide `width` px wide as vectors, with its number under it. */
export function thumb(slide: RenderedSlide, n: number, total: number, width: number): string {
  const size = `width:${width}px;height:${(width * 9) / 16}px`
  return `<div class="thumb"><div class="marpit" style="${size}">${slide.html}</div><p class="n"><b>${n}</b> / ${total}</p></div>`
}
