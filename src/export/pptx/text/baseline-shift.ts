import type { TextStyle } from '../../../types.js'

/** Ascent and descent of Noto Sans JP together, em: the line height at which all programs agree. */
const natural = 1.448

/**
 * How much lower, px, a box must stand so that its first line is where CSS puts it: CSS shares the
 * missing (or spare) height of a line between above and below, exact spacing takes it from above.
 */
export function baselineShift({ size, leading }: TextStyle): number {
  return (natural * size - leading) / 2
}
