import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { ArrangedRow, MappingGeometry } from './geometry.js'
import { arrangedRows, mappingGeometry, rowHeight } from './geometry.js'
import { placeTitle } from '../shared/place-title.js'
import type { Name } from '../shared/read-line.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 176
/** Top of what stands below the first targets in a row that grew. */
const second = 112

interface Row extends ArrangedRow {
  y: number
  height: number
}

function placeTarget(name: Name, index: number, row: Row, g: MappingGeometry, on: Sheet): number {
  const many = row.names.length > 2
  const third = index === 2
  const x = third ? g.toX : g.toX + g.step * index
  const middle = third ? row.y + second + 16 : row.y + g.pitch / 2
  const size = third ? Math.min(g.icon, 48) : g.icon
  const icon = g.icon > 0 ? on.icon(name.icon, x - g.icon - 24, middle - size / 2, size) : -1
  const style = { ...g.style, weight: 700 as const }
  const beside = row.notes.length > 0 && !g.under
  const width = many ? g.stepWidth : beside ? 784 - g.toX : g.toWidth
  const text = on.name(name, style, { x, y: middle, width })
  text.y = middle - text.height / 2
  return icon >= 0 ? icon : on.items.length - 1
}

function placeNotes(row: Row, g: MappingGeometry, on: Sheet): void {
  const below = g.under || row.names.length > 2
  const room = below ? { x: g.toX, y: row.y + 100, width: 584 } : { x: 808, y: row.y, width: 368 }
  const style = { ...typeStyles.small, color: 'muted' }
  const placed = row.notes.map((of) => {
    const text = on.text({ role: 'note', style, manner: 'body', of }, room)
    room.y += text.height
    return text
  })
  if (below) return
  const shift = (g.pitch - placed.reduce((sum, { height }) => sum + height, 0)) / 2
  for (const text of placed) text.y += shift
}

function placeRow(row: Row, g: MappingGeometry, on: Sheet): void {
  const [from, ...targets] = row.names
  if (!from) return
  const middle = row.y + g.pitch / 2
  const icon = g.icon > 0 ? on.icon(from.icon, left, middle - g.icon / 2, g.icon) : -1
  const text = on.name(from, g.style, { x: g.fromX, y: middle, width: g.fromWidth })
  text.y = middle - text.height / 2
  const start = icon >= 0 ? icon : on.items.length - 1
  const arrow = { x: 384, y: middle - 12, width: 80, height: 24 }
  const [first, ...others] = row.signs
  if (first) on.sign(first, arrow)
  const at = on.shape({ kind: 'arrow', ...arrow, fill: 'sea', from: start })
  const ends = targets.map((target, index) => {
    const end = placeTarget(target, index, row, g, on)
    const sign = others[index]
    if (sign) on.sign(sign, { x: g.toX, y: middle })
    return end
  })
  const shape = on.items[at]
  if (shape && shape.kind !== 'text') shape.to = ends[0]
  placeNotes(row, g, on)
}

/** Where an arranged mapping stands; undefined when it does not fit. */
export function placeMapping(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const { classes } = slide.data
  if (list?.type !== 'list' || !isCounted(slide)) return undefined
  const rows = arrangedRows(list)
  const heights = rows.map((row) => rowHeight(row, classes))
  const total = heights.reduce((sum, height) => sum + height, 0)
  const on = sheet(context, placeTitle(slide, context))
  on.rect({ x: 496, y: top - 8, width: 704, height: total + 16 }, 'mist')
  const g = mappingGeometry(classes)
  let y = top
  rows.forEach((row, i) => {
    const height = heights[i] ?? g.pitch
    if (i > 0) on.shape({ kind: 'line', x: left, y, width: 1120, height: 1, fill: 'line' })
    placeRow({ ...row, y, height }, g, on)
    y += height
  })
  return on.done(y + 8)
}
