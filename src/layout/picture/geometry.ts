import type { Image } from 'mdast'
import type { Box } from '../../types/deck.js'

/** Where a picture stands, and the column of the text beside or under it, px. */
export interface PictureGeometry {
  name: 'alone' | 'wide' | 'beside' | 'tall'
  picture: Box
  text: { x: number; y: number; width: number }
}

const top = 176
const left = 80
const mostHeight = 448
/** A picture is enlarged no more than this: it would blur. */
const mostScale = 2
/** Under a wide picture. */
const gap = 24

const rooms = {
  alone: { x: left, width: 1120, height: mostHeight, textWidth: 1024 },
  wide: { x: left, width: 1120, height: 300, textWidth: 1024 },
  beside: { x: 624, width: 576, height: 424, textWidth: 512 },
  tall: { x: 816, width: 384, height: mostHeight, textWidth: 704 },
}

/** The geometry of a picture by its shape, with text or alone. */
export function pictureGeometry(image: Image, alone: boolean): PictureGeometry {
  const { width = 1, height = 1 } = image.data ?? {}
  const aspect = width / height
  const name = alone ? 'alone' : aspect > 2.2 ? 'wide' : aspect < 0.9 ? 'tall' : 'beside'
  const room = rooms[name]
  const scale = Math.min(mostScale, room.width / width, room.height / height)
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const picture = { x: room.x, y: top, ...size }
  const y = name === 'wide' ? top + size.height + gap : top - 8
  return { name, picture, text: { x: left, y, width: room.textWidth } }
}
