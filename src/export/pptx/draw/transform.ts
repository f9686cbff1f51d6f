import type { Box } from '../../../types/deck.js'
import { element, type Attributes } from '../element.js'
import { emu } from '../units.js'

/** `<a:xfrm>` (or another element of its kind) of a box in px. */
export function transform(box: Box, attributes: Attributes = {}, name = 'a:xfrm'): string {
  return element(
    name,
    attributes,
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: Math.max(0, emu(box.width)), cy: Math.max(0, emu(box.height)) }),
  )
}
