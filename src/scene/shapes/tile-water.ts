import type { Box } from '../../types/deck.js'
import type { Point, Step } from '../path-steps.js'
import { waveSteps } from './wave-steps.js'

/** The water of a speaker's tile, 200 of 288 px down. */
export function tileWater({ x, y, width, height }: Box): Step[] {
  const moved = ([px, py]: Point): Point => [x + px, y + py]
  return waveSteps((height * 200) / 288, 40, height, width).map((step): Step => {
    if (step.type === 'close') return step
    const to = moved(step.to)
    return step.type === 'curve'
      ? { ...step, first: moved(step.first), second: moved(step.second), to }
      : { ...step, to }
  })
}
