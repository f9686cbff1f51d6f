import type { Image } from 'mdast'

/** A picture of one clear point: Markdown holds no SVG, so the deck's style draws it over this one. */
const clear = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** The address under which a drawing (SVG) stands in a slide's Markdown; undefined for other pictures. */
export function drawingAddress({ data }: Image): string | undefined {
  return data?.drawing === undefined ? undefined : `${clear}#${data.drawing}`
}

/** CSS that draws a drawing where its address stands. */
export function drawingRule(image: Image): string {
  return `img[src="${drawingAddress(image)}"]{content:url(${image.url})}`
}
