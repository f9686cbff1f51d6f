import type { Box } from '../types/deck.js'
import type { Look } from './look.js'

/** A flat rectangle in a colour token of the theme. */
export interface Patch {
  name: string
  box: Box
  token: string
}

/** What is the same on all ordinary slides: the pale band and the surface line, or a hairline. */
export function lowWater(look: Look): Patch[] {
  if (look === 'bare') return []
  if (look === 'rule')
    return [{ name: '線', box: { x: 80, y: 656, width: 1120, height: 1 }, token: 'line' }]
  return [
    { name: '海', box: { x: 0, y: 656, width: 1280, height: 64 }, token: 'pale' },
    { name: '水面', box: { x: 80, y: 655, width: 1120, height: 2 }, token: 'sea' },
  ]
}

/** A tick on the surface line for each x, px, where a session begins. */
export function ticksAt(ticks: number[], look: Look): Patch[] {
  if (look === 'bare') return []
  return ticks.map((x) => ({
    name: 'セッションの始まり',
    box: { x: x - 1, y: 656, width: 2, height: 8 },
    token: 'sea',
  }))
}
