import type { Box } from '../../types/deck.js'
import type { Step } from '../path-steps.js'

/** The water of the wave tile, which stands where a service has no icon: the lower half of a square. */
export function tileSteps(box: Box): Step[] {
  const at = (x: number, y: number): readonly [number, number] => [
    box.x + (x * box.width) / 64,
    box.y + (y * box.height) / 64,
  ]
  return [
    { type: 'move', to: at(0, 32) },
    { type: 'curve', first: at(5, 37), second: at(12, 39), to: at(19, 39) },
    { type: 'curve', first: at(26, 39), second: at(30, 37), to: at(32, 32) },
    { type: 'curve', first: at(37, 37), second: at(44, 39), to: at(51, 39) },
    { type: 'curve', first: at(58, 39), second: at(62, 37), to: at(64, 32) },
    { type: 'line', to: at(64, 64) },
    { type: 'line', to: at(0, 64) },
    { type: 'close' },
  ]
}
