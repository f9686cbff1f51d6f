import type { Sea, Ground } from './sea.js'
import { finSteps } from './shapes/fin-steps.js'
import { waveSteps } from './shapes/wave-steps.js'
import type { Look } from './look.js'
import { ruleGround } from './rule-ground.js'

const fin = (center: number, base: number, width: number): Ground['layers'][number] => ({
  name: 'ひれ',
  steps: finSteps(center - width / 2, base, width),
  token: 'orange',
})
const wave = (y: number, offset: number, token: string): Ground['layers'][number] => ({
  name: '波',
  steps: waveSteps(y, offset),
  token,
})

/** A night's sea at level `t`: the back wave, the fin between, the front wave. */
function hero(t: number, center: number): Ground['layers'] {
  const offset = center - 160
  return [
    wave(t - 72, offset + 160, 'seaFill'),
    fin(center, t + 32, 176),
    wave(t - 16, offset, 'deep'),
  ]
}

/** What stands behind the words of a kind of slide; `center` is the deck's progress as an x, px. */
export function groundOf(look: Look, sea: Sea, center: number): Ground {
  if (look === 'bare') return { ground: 'paper', layers: [] }
  return look === 'rule' ? ruleGround(sea, center) : seaGround(sea, center)
}

/** Waves and fin. Low water has its line in the layout. */
function seaGround(sea: Sea, center: number): Ground {
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
