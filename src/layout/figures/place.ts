import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText, Placement, Slide } from '../../types/deck.js'
import { baseline } from '../shared/baseline.js'
import type { ArrangedFigure, FiguresGeometry } from './geometry.js'
import { arrangedFigures, figuresGeometry, unitWidths } from './geometry.js'
import { placeTitle } from '../shared/place-title.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 184
const gutter = 32
const pitch = 184
/** Between the number's line and the label, px. */
const labelGap = 4.8
/** Before a label on the number's line, px, beside the gap that a unit has too. */
const besideGap = 8

interface Place extends FiguresGeometry {
  x: number
  y: number
  alone: boolean
  context: LayoutContext
}

/** Number and unit on one baseline; the bottom edge, and where the next would begin. */
function placeNumber(
  figure: ArrangedFigure,
  { x, width, number, unit, gap, context }: Place,
  y: number,
  on: Sheet,
): { right: number; bottom: number } {
  const manner = 'label' as const
  const room = { x, y, width: width + 16 }
  const placed = on.text({ role: 'number', style: number, manner, of: figure.number }, room)
  placed.width = on.width(placed)
  let right = x + placed.width
  if (figure.unit.length > 0) {
    const { before, after } = unitWidths(figure.unit, unit, context)
    const foot = y + baseline(number) - baseline(unit)
    const under = { x: right + gap + before, y: foot, width }
    const of = figure.paragraph
    const text = on.text({ role: 'unit', style: unit, manner, of, content: figure.unit }, under)
    text.width = on.width(text)
    right = text.x + text.width + after
  }
  return { right, bottom: y + number.leading }
}

/** The number with its label under it: above it where the author put it there, beside it when alone; bottom edge. */
function placeFigure(figure: ArrangedFigure, place: Place, on: Sheet): number | undefined {
  const { x, y, width, number, gap, alone } = place
  const muted = { ...(alone ? typeStyles.lead : typeStyles.text), color: 'muted' }
  const label = (room: { x: number; y: number; width: number }): PlacedText | undefined =>
    figure.label &&
    on.text({ role: 'label', style: muted, manner: 'label', of: figure.label }, room)
  const above = figure.named ? label({ x, y, width }) : undefined
  const top = above ? y + above.height + labelGap : y
  const { right, bottom } = placeNumber(figure, place, top, on)
  if (right > x + width + 0.5 || (above && above.lines.length > 1)) return undefined
  if (above || !figure.label) return bottom
  if (!alone) {
    const under = label({ x, y: bottom + labelGap, width })
    return under && under.y + under.height
  }
  const foot = top + baseline(number) - baseline(muted)
  const start = right + gap + besideGap
  const beside = label({ x: start, y: foot, width: left + 1120 - start })
  return beside && beside.lines.length === 1 ? bottom : undefined
}

/** Where arranged figures stand; undefined when they do not fit. */
export function placeFigures(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const { classes } = slide.data
  if (list?.type !== 'list' || !isCounted(slide)) return undefined
  const figures = arrangedFigures(list)
  if (figures.length !== list.children.length || figures.length > 6) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const geometry = figuresGeometry(figures.length, classes.includes('small'))
  let bottom = top
  for (const [i, figure] of figures.entries()) {
    const column = i % geometry.columns
    const row = Math.floor(i / geometry.columns)
    const x = left + column * (geometry.width + gutter)
    const y = top + row * pitch
    if (column > 0) {
      const height = classes.includes('small') ? 112 : 152
      on.shape({ kind: 'line', x: x - 24, y: y + 8, width: 1, height, fill: 'line' })
    }
    const end = placeFigure(figure, { ...geometry, x, y, alone: figures.length === 1, context }, on)
    if (end === undefined) return undefined
    const rows = Math.ceil(figures.length / geometry.columns)
    if (rows > 1 && end > y + pitch) return undefined
    bottom = Math.max(bottom, end)
  }
  return on.done(bottom)
}
