import type { TextStyle } from '../../types/deck.js'

/** Ascent less half of ascent + descent of Noto Sans JP, em. */
const shift = 1.16 - (1.16 + 0.288) / 2

/** From the top of a line to its baseline, px. */
export function baseline({ size, leading }: TextStyle): number {
  return leading / 2 + shift * size
}
