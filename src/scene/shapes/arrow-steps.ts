import type { Box } from '../../types/deck.js'
import type { Step } from '../path-steps.js'
import { boxSteps, polygonSteps } from './polygon-steps.js'

/** Thickness of the line and length of the head, px. */
const line = 3
const head = 18

/** An arrow to the right as long as its box, or in a box that is small a head that points down. */
export function arrowSteps({ x, y, width, height }: Box): Step[] {
  if (width <= 20) {
    return polygonSteps([
      [x, y],
      [x + width, y],
      [x + width / 2, y + height],
    ])
  }
  const middle = y + height / 2
  const tip = x + width
  return [
    ...boxSteps({ x, y: middle - line / 2, width: width - head + 1, height: line }),
    ...polygonSteps([
      [tip - head, middle - head / 2],
      [tip, middle],
      [tip - head, middle + head / 2],
    ]),
  ]
}
