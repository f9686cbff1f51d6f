import type { PlacedShape } from '../../../types/deck.js'
import { rasteriseIcon } from '../png/rasterise-icon.js'
import type { SlideWriter } from '../slide-writer.js'
import { freeform } from './freeform.js'
import { group } from './group.js'
import { picture } from './picture.js'
import { rectangle } from './rectangle.js'
import { tileSteps } from '../../../scene/shapes/tile-steps.js'

/** Side of an icon's PNG, px: four times the usual size. */
const side = 256

/** PNGs by their SVG: drawing one takes as long as writing many slides. */
const drawn = new Map<string, Uint8Array>()

function pngOf(svg: string): Uint8Array {
  const png = drawn.get(svg) ?? rasteriseIcon(svg, side)
  drawn.set(svg, png)
  return png
}

/** A service's icon as SVG with a PNG beside it; the wave tile where there is none. */
export function icon(shape: PlacedShape, writer: SlideWriter): string {
  const key = shape.source
  const svg = key ? writer.options.icon(key) : undefined
  if (!key || !svg) {
    const part = { name: '波', decorative: true }
    const { scheme } = writer
    return group(
      { id: writer.id(), name: 'アイコンなし', decorative: true },
      shape,
      rectangle({ id: writer.id(), ...part }, shape, scheme.fill('pale')),
      freeform({ id: writer.id(), ...part }, tileSteps(shape), scheme.fill('sea')),
    )
  }
  const target = writer.media.once(`icon ${key}`, () => ({
    png: writer.media.add('png', pngOf(svg)),
    svg: writer.media.add('svg', svg),
  }))
  const name = shape.alt ?? key
  return picture({ id: writer.id(), name, alt: name }, shape, target, writer)
}
