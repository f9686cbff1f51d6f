import type { Step } from '../path-steps.js'

/** How far a quarter's controls stand from its ends, in radii. */
const handle = 0.5523

/** A disc of radius `r` round a point. */
export function circleSteps(x: number, y: number, r: number): Step[] {
  const h = r * handle
  return [
    { type: 'move', to: [x + r, y] },
    { type: 'curve', first: [x + r, y + h], second: [x + h, y + r], to: [x, y + r] },
    { type: 'curve', first: [x - h, y + r], second: [x - r, y + h], to: [x - r, y] },
    { type: 'curve', first: [x - r, y - h], second: [x - h, y - r], to: [x, y - r] },
    { type: 'curve', first: [x + h, y - r], second: [x + r, y - h], to: [x + r, y] },
    { type: 'close' },
  ]
}
