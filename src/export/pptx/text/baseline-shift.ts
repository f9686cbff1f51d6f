import type { TextStyle } from '../../../types.js'

/** Where CSS puts the baseline of Noto Sans JP below the middle of a line, em: (ascent - descent) / 2. */
const below = 0.436

/** What a line of exact spacing keeps below its baseline, em, whatever the font. */
const kept = 0.2

/**
 * How much lower, px, a box must stand so that its first line is where CSS puts it: CSS shares the
 * spare height of a line between above and below, exact spacing puts all of it above.
 */
export function baselineShift({ size, leading }: TextStyle): number {
  return (below + kept) * size - leading / 2
}
