import type { Box } from '../../../types/deck.js'
import { element } from '../element.js'
import { emu } from '../units.js'
import { identity, type Identity } from './identity.js'

/** Shapes that move as one; their coordinates stay those of the slide. */
export function group(shape: Identity, box: Box, ...children: string[]): string {
  const offset = { x: emu(box.x), y: emu(box.y) }
  const extent = { cx: emu(box.width), cy: emu(box.height) }
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, identity(shape), '<p:cNvGrpSpPr/><p:nvPr/>'),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', offset),
        element('a:ext', extent),
        element('a:chOff', offset),
        element('a:chExt', extent),
      ),
    ),
    ...children,
  )
}
