import type { PlacedShape } from '../types/deck.js'
import type { Drawing, PathDrawing } from './scene.js'
import type { SceneContext } from './scene-context.js'
import { arrowSteps } from './shapes/arrow-steps.js'
import { boxSteps } from './shapes/polygon-steps.js'
import { qrSteps } from './shapes/qr-steps.js'
import { tileSteps } from './shapes/tile-steps.js'
import { tileWater } from './shapes/tile-water.js'
import { iconSize } from './create-scene-context.js'
import type { Tagger } from './tags.js'

/** What drawing a shape of a slide leans on. */
export interface ShapeSetting {
  context: SceneContext
  tags: Tagger
  /** It stands on a dark ground. */
  hero: boolean
}

type Draw = (shape: PlacedShape, setting: ShapeSetting) => Drawing[]

const flat = (steps: PathDrawing['steps'], fill: string): PathDrawing => ({
  kind: 'path',
  steps,
  fill,
})

/** The tile of what has no icon. */
function tile(shape: PlacedShape, { context }: ShapeSetting): Drawing[] {
  const ground = flat(boxSteps(shape), 'pale')
  if (context.look === 'sea') return [ground, flat(tileSteps(shape), 'sea')]
  const { x, y, width, height } = shape
  const inner = {
    x: x + width * 0.375,
    y: y + height * 0.375,
    width: width / 4,
    height: height / 4,
  }
  return [ground, flat(boxSteps(inner), 'sea')]
}

const icon: Draw = (shape, setting) => {
  const { x, y, width, source = '', alt = source } = shape
  const drawings = setting.context.icon(source)
  if (!drawings) return tile(shape, setting)
  return [
    { kind: 'shared', drawings, x, y, scale: width / iconSize, tag: setting.tags.figure(alt) },
  ]
}

/** Dark on light in every theme, since scanners need it. */
const code = { ground: '#ffffff', ink: '#0e2236' }

const qr: Draw = (shape, { tags, hero }) => {
  const source = shape.source ?? ''
  const alt = shape.alt ?? `QR ${source}`
  const figure = tags.figure(alt)
  const { x, y, width, height } = shape
  const edge = hero ? 0 : 1
  const inner = { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge }
  return [
    ...(hero ? [] : [flat(boxSteps(shape), 'line')]),
    flat(boxSteps(inner), code.ground),
    { ...flat(qrSteps(source, inner), code.ink), tag: figure },
  ]
}

const image: Draw = (shape, { context, tags }) => {
  const { x, y, width, height, source = '', alt = '' } = shape
  // The one SVG that a layout places is the water of a speaker's tile.
  if (source.startsWith('data:image/svg'))
    return context.look === 'sea' ? [flat(tileWater(shape), 'seaFill')] : []
  const tag = alt === '' ? {} : { tag: tags.figure(alt) }
  return [{ kind: 'picture', box: { x, y, width, height }, source, ...tag }]
}

const fill: Draw = (shape) => [flat(boxSteps(shape), shape.fill ?? 'line')]

const kinds: Record<PlacedShape['kind'], Draw> = {
  rect: fill,
  line: fill,
  arrow: (shape) => [flat(arrowSteps(shape), shape.fill ?? 'sea')],
  icon,
  image,
  qr,
}

/** A placed shape as it looks. */
export function drawShape(shape: PlacedShape, setting: ShapeSetting): Drawing[] {
  return kinds[shape.kind](shape, setting)
}
