import type { ColorScheme } from './color-scheme.js'
import { finSteps } from './draw/fin-steps.js'
import { freeform } from './draw/freeform.js'
import type { Step } from './draw/path-steps.js'
import { rectangle } from './draw/rectangle.js'
import { waveSteps } from './draw/wave-steps.js'
import type { Look } from './look.js'
import { ruleScene } from './rule-scene.js'

/** What of the sea stands on a slide, back to front. */
export interface SeaScene {
  layers: { name: string; steps: Step[]; token: string }[]
  /** Token of the slide's ground. */
  ground: string
}

export type Sea = 'low' | 560 | 520 | 480 | 'cover' | 'session' | 'statement' | 'closing'

const fin = (center: number, base: number, width: number): SeaScene['layers'][number] => ({
  name: 'ひれ',
  steps: finSteps(center - width / 2, base, width),
  token: 'orange',
})
const wave = (y: number, offset: number, token: string): SeaScene['layers'][number] => ({
  name: '波',
  steps: waveSteps(y, offset),
  token,
})

/** A night's sea at level `t`: the back wave, the fin between, the front wave. */
function hero(t: number, center: number): SeaScene['layers'] {
  const offset = center - 160
  return [
    wave(t - 72, offset + 160, 'seaFill'),
    fin(center, t + 32, 176),
    wave(t - 16, offset, 'deep'),
  ]
}

/** What stands behind the words of a kind of slide; `center` is the deck's progress as an x, px. */
export function sceneOf(look: Look, sea: Sea, center: number): SeaScene {
  if (look === 'bare') return { ground: 'paper', layers: [] }
  return look === 'rule' ? ruleScene(sea, center) : seaScene(sea, center)
}

/** Waves and fin. Low water has its line in the layout. */
function seaScene(sea: Sea, center: number): SeaScene {
  const ground = 'paper'
  switch (sea) {
    case 'cover':
      return {
        ground,
        layers: [wave(432, 0, 'seaFill'), fin(776 + 176, 536, 352), wave(488, 160, 'deep')],
      }
    case 'session':
      return { ground, layers: hero(192, center) }
    case 'closing':
      return { ground, layers: hero(528, center) }
    case 'statement':
      return {
        ground: 'seaFill',
        layers: [fin(center, 608, 176), wave(560, center - 160, 'deep')],
      }
    case 'low':
      return { ground, layers: [fin(Math.min(1184, Math.max(96, center)), 656, 32)] }
    default:
      return {
        ground,
        layers: [fin(center, sea + 28, 96), wave(sea - 24, center - 160, 'pale')],
      }
  }
}

/** The layers as decorative shapes; ids count up from `id`. */
export function seaXml(scene: SeaScene, id: () => number, scheme: ColorScheme): string[] {
  return scene.layers.map(({ name, steps, token }) =>
    freeform({ id: id(), name, decorative: true }, steps, scheme.fill(token)),
  )
}

/** What is the same on all ordinary slides: the pale band, the surface line, a tick where each session begins. */
export function lowWater(
  look: Look,
  ticks: number[],
  id: () => number,
  scheme: ColorScheme,
): string[] {
  if (look === 'bare') return []
  const part = (name: string, x: number, y: number, width: number, height: number, fill: string) =>
    rectangle({ id: id(), name, decorative: true }, { x, y, width, height }, scheme.fill(fill))
  return [
    ...(look === 'sea'
      ? [part('海', 0, 656, 1280, 64, 'pale'), part('水面', 80, 655, 1120, 2, 'sea')]
      : [part('線', 80, 656, 1120, 1, 'line')]),
    ...ticks.map((x) => part('セッションの始まり', x - 1, 656, 2, 8, 'sea')),
  ]
}
