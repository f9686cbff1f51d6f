import type { PlacedShape } from '../../../types/deck.js'
import type { SlideWriter } from '../slide-writer.js'
import { freeform } from './freeform.js'
import { group } from './group.js'
import { qrSteps } from '../../../scene/shapes/qr-steps.js'
import { rectangle } from './rectangle.js'

/** A QR code as a shape: sharp at any size. Dark on light in both themes, since scanners need it. */
export function qr(shape: PlacedShape, writer: SlideWriter): string {
  const text = shape.source ?? ''
  const click = writer.link(text)
  const { dark } = writer.theme
  const fill = (token: string): string => writer.scheme.fill(token)
  return group(
    { id: writer.id(), name: 'QRコード', alt: shape.alt ?? `QRコード: ${text}` },
    shape,
    rectangle({ id: writer.id(), name: '地', click }, shape, fill(dark ? 'onInk' : 'paper')),
    freeform(
      { id: writer.id(), name: 'コード', click },
      qrSteps(text, shape),
      fill(dark ? 'onBlock' : 'ink'),
    ),
  )
}
