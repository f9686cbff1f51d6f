import type { TextStyle } from '../../../types/deck.js'
import { cssBaseline } from '../../../scene/text/css-baseline.js'

/**
 * What a line of single spacing has above its baseline, em: PowerPoint takes the font's own 1.16,
 * LibreOffice 1.0; this is the middle.
 */
const above = 1.08

/**
 * How much lower, px, a box must stand whose one line has single spacing, so that its baseline is
 * where CSS puts it. For lines with a field (a page number, one link of several), which
 * LibreOffice sets a quarter em too high when their spacing is exact.
 */
export function naturalShift(style: TextStyle): number {
  return cssBaseline(style) - above * style.size
}
