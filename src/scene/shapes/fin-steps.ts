import type { Point, Step } from '../path-steps.js'

/** The fin (96 x 72, swimming right): `width` px wide, its left edge at `x`, standing on `base`. */
export function finSteps(x: number, base: number, width: number): Step[] {
  const scale = width / 96
  const at = (px: number, py: number): Point => [x + px * scale, base + (py - 72) * scale]
  return [
    { type: 'move', to: at(96, 72) },
    { type: 'curve', first: at(84, 36), second: at(58, 8), to: at(20, 0) },
    { type: 'curve', first: at(32, 24), second: at(30, 52), to: at(4, 72) },
    { type: 'close' },
  ]
}
