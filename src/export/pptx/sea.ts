import type { Ground } from '../../scene/sea.js'
import type { Look } from '../../scene/look.js'
import { lowWater, ticksAt } from '../../scene/low-water.js'
import type { ColorScheme } from './color-scheme.js'
import { freeform } from './draw/freeform.js'
import { rectangle } from './draw/rectangle.js'

/** The layers as decorative shapes; ids count up from `id`. */
export function seaXml(ground: Ground, id: () => number, scheme: ColorScheme): string[] {
  return ground.layers.map(({ name, steps, token }) =>
    freeform({ id: id(), name, decorative: true }, steps, scheme.fill(token)),
  )
}

/** What is the same on all ordinary slides: the surface, a tick where each session begins. */
export function lowWaterXml(
  look: Look,
  ticks: number[],
  id: () => number,
  scheme: ColorScheme,
): string[] {
  return [...lowWater(look), ...ticksAt(ticks, look)].map(({ name, box, token }) =>
    rectangle({ id: id(), name, decorative: true }, box, scheme.fill(token)),
  )
}
