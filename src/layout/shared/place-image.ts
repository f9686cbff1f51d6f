import type { Image, Paragraph } from 'mdast'
import type { Column, Placed } from './column.js'

const most = { width: 1120, height: 440 }

/** The picture that a paragraph holds and nothing else, if its size is known. */
export function imageOf(node: Paragraph): Image | undefined {
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'image' && only.data?.width ? only : undefined
}

/** A picture at its own size, or scaled down to the room there is. */
export function placeImage(image: Image, y: number, column: Column): Placed {
  const width = image.data?.width ?? 1
  const height = image.data?.height ?? 1
  const scale = Math.min(1, most.width / width, column.width / width, most.height / height)
  const box = { x: column.x, y, width: width * scale, height: height * scale }
  const alt = image.alt ?? ''
  return { items: [{ kind: 'image', ...box, source: image.url, alt }], bottom: y + box.height }
}
