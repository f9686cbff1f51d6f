import type { TextStyle } from '../../types/deck.js'
import { baselineShift } from './text/baseline-shift.js'
import { naturalShift } from './text/natural-shift.js'

/** Breadcrumb, footer and page number. */
export const small: TextStyle = { size: 18, leading: 32, weight: 400, color: 'muted' }

const shift = baselineShift(small)

/** Boxes (px) that every content slide has; the placeholders of the layouts stand there. */
export const frame = {
  crumb: { x: 80, y: 32, width: 1120, height: 32 },
  footer: { x: 80, y: 672 + shift, width: 944, height: 32 },
  page: { x: 1072, y: 672 + naturalShift(small), width: 128, height: 32 },
}
