import type { Box } from '../../types/deck.js'
import type { Point, Step } from '../path-steps.js'

/** A closed polygon. */
export function polygonSteps(corners: Point[]): Step[] {
  const steps = corners.map((to, i): Step => ({ type: i === 0 ? 'move' : 'line', to }))
  return [...steps, { type: 'close' }]
}

/** A rectangle. */
export function boxSteps({ x, y, width, height }: Box): Step[] {
  return polygonSteps([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])
}
