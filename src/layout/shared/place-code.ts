import type { Code } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText } from '../../types/deck.js'
import type { Column, Placed } from './column.js'
import { styleOf } from './style-of.js'
import { textBox } from './text-box.js'

/** Room at the end of a line for the mark that it goes on, em. */
const markRoom = 1.25

const isWrapped = ({ lines }: PlacedText): boolean =>
  lines.slice(0, -1).some((line) => !line.endsWith('\n'))

/** Code on a panel; lines too long for it are wrapped with a mark, never cut off. */
export function placeCode(node: Code, y: number, column: Column, context: LayoutContext): Placed {
  const style = styleOf(column.dense ? 'codeDense' : 'code', context)
  const { indent } = style
  const width = column.width - 2 * indent
  const content = [{ type: 'text' as const, value: node.value }]
  const at = { role: 'code', style, manner: 'code' as const, x: column.x + indent, y: y + indent }
  const whole = textBox(content, { ...at, width }, context)
  const text = isWrapped(whole)
    ? { ...textBox(content, { ...at, width: width - markRoom * style.size }, context), width }
    : whole
  // A blank line at the end is drawn as one.
  const lines = node.value.endsWith('\n') ? [...text.lines, ''] : text.lines
  const placed = { ...text, lines, height: Math.max(1, lines.length) * style.leading }
  const height = placed.height + 2 * indent
  return {
    items: [{ kind: 'rect', x: column.x, y, width: column.width, height, fill: 'mist' }, placed],
    bottom: y + height,
  }
}
