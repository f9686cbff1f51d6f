import type { PlacedShape } from '../../../types/deck.js'
import type { SlideWriter } from '../slide-writer.js'
import { arrow } from './arrow.js'
import { icon } from './icon.js'
import { image } from './image.js'
import { line } from './line.js'
import { panel } from './panel.js'
import { qr } from './qr.js'

type Draw = (shape: PlacedShape, writer: SlideWriter) => string

const kinds: Record<PlacedShape['kind'], Draw> = {
  rect: (shape, writer) => panel(shape, [], writer),
  line,
  arrow,
  icon,
  image,
  qr,
}

/** A placed shape as PowerPoint draws its kind. */
export function shape(placed: PlacedShape, writer: SlideWriter): string {
  return kinds[placed.kind](placed, writer)
}
