import type { TextStyle } from '../../../types/deck.js'
import { cssBaseline } from '../../../scene/text/css-baseline.js'

/** What a line of exact spacing keeps below its baseline, em, whatever the font. */
const kept = 0.2

/**
 * How much lower, px, a box must stand so that its first line is where CSS puts it: CSS shares the
 * spare height of a line between above and below, exact spacing puts all of it above. `mono`: code.
 */
export function baselineShift(style: TextStyle, mono = false): number {
  return cssBaseline(style, mono) - (style.leading - kept * style.size)
}
