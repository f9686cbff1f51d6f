import type { Code } from 'mdast'
import type { LayoutContext } from '../../types.js'
import type { Column, Placed } from './place-blocks.js'
import { WIDTH_SLACK } from '../../typeset/inline-style.js'
import { styleOf } from './style-of.js'
import { textBox } from './text-box.js'

/** Code on a panel; lines too long for it are wrapped, never cut off. */
export function placeCode(node: Code, y: number, column: Column, context: LayoutContext): Placed {
  const style = styleOf(column.dense ? 'codeDense' : 'code', context)
  const { indent } = style
  const width = column.width - 2 * indent
  const set = textBox(
    [{ type: 'text', value: node.value }],
    {
      role: 'code',
      style,
      manner: 'code',
      x: column.x + indent,
      y: y + indent,
      // Browsers fill code's lines by themselves, to the last pixel.
      width: width / (1 - WIDTH_SLACK),
    },
    context,
  )
  const text = { ...set, width }
  const height = text.height + 2 * indent
  return {
    items: [{ kind: 'rect', x: column.x, y, width: column.width, height, fill: 'mist' }, text],
    bottom: y + height,
  }
}
