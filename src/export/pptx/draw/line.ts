import type { PlacedShape } from '../../../types/deck.js'
import { element } from '../element.js'
import type { SlideWriter } from '../slide-writer.js'
import { emu } from '../units.js'
import { identity } from './identity.js'
import { transform } from './transform.js'

/** A hairline: as thick as the thinner side of its box, along the longer. */
export function line(shape: PlacedShape, writer: SlideWriter): string {
  const { x, y, width, height } = shape
  const flat = width >= height
  const thick = Math.max(1, Math.min(width, height))
  const along = flat
    ? { x, y: y + thick / 2, width, height: 0 }
    : { x: x + thick / 2, y, width: 0, height }
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      identity({ id: writer.id(), name: '罫線', decorative: true }),
      '<p:cNvCxnSpPr/><p:nvPr/>',
    ),
    element(
      'p:spPr',
      {},
      transform(along),
      '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>',
      element('a:ln', { w: emu(thick) }, writer.scheme.fill(shape.fill ?? 'line')),
    ),
  )
}
