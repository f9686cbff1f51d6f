import type { Table } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement } from '../../types/deck.js'
import { columnWidths } from './column-widths.js'
import type { Column, Placed } from './column.js'
import { styleOf } from './style-of.js'
import { textBox } from './text-box.js'

/** Space above and below a cell's text, rules included, px. */
const padding = { normal: { top: 16, sum: 32 }, dense: { top: 12, sum: 24 } }

/** A table as wide as the body: columns by content (equal under an item), rows as high as their tallest cell. */
export function placeTable(node: Table, y: number, column: Column, context: LayoutContext): Placed {
  const { top, sum } = column.dense ? padding.dense : padding.normal
  const suffix = column.dense ? 'Dense' : ''
  const count = Math.max(...node.children.map((row) => row.children.length))
  const widths =
    column.level === 0
      ? columnWidths(node, column.dense, context)
      : Array.from({ length: count }, () => column.width / count)
  const items: Placement['items'] = []
  let bottom = y
  node.children.forEach((row, index) => {
    const role = index === 0 ? 'th' : 'td'
    const style = styleOf(`${role}${suffix}`, context)
    let x = column.x
    const cells = row.children.map((cell, i) => {
      const width = widths[i] ?? 0
      const room = { x: x + style.indent, y: bottom + top, width: width - 2 * style.indent }
      x += width
      const placed = textBox(cell.children, { role, style, manner: 'body', ...room }, context)
      const align = node.align?.[i]
      return align ? { ...placed, align } : placed
    })
    const height = Math.max(style.leading, ...cells.map((cell) => cell.height)) + sum
    const box = { x: column.x, width: column.width }
    if (index === 0) {
      items.push(
        { kind: 'rect', ...box, y: bottom, height, fill: 'mist' },
        { kind: 'rect', ...box, y: bottom + height - 4, height: 4, fill: 'ink' },
      )
    } else {
      items.push({ kind: 'rect', ...box, y: bottom + height - 1, height: 1, fill: 'line' })
    }
    items.push(...cells)
    bottom += height
  })
  return { items, bottom }
}
