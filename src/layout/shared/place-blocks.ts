import type { Items, Column, Placed } from './column.js'
import type { Blockquote, List, ListItem, Paragraph } from 'mdast'
import type { Flow } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'
import { imageOf, placeImage } from './place-image.js'
import { placeCode } from './place-code.js'
import { placeTable } from './place-table.js'
import { styleOf } from './style-of.js'
import { textBox, type TextBox } from './text-box.js'

const insideGap = 8

function placeParagraph(
  node: Paragraph,
  y: number,
  column: Column,
  context: LayoutContext,
): Placed {
  const image = imageOf(node)
  if (image) return placeImage(image, y, column)
  const style = styleOf(column.role, context)
  const { role, x, textWidth: width, level } = column
  const box: TextBox = { role, style, manner: 'body', x, y, width }
  if (level > 0) box.level = level
  const text = textBox(node.children, box, context)
  return { items: [text], bottom: y + text.height }
}

function placeQuote(node: Blockquote, y: number, column: Column, context: LayoutContext): Placed {
  const { indent } = styleOf('quote', context)
  const inner: Column = {
    ...column,
    role: 'quote',
    x: column.x + indent,
    width: column.textWidth - indent,
    textWidth: column.textWidth - indent,
  }
  return placeStack(node.children as Flow[], y, inner, context)
}

/** Blocks in an item or a quote: a small gap between them. */
function placeStack(nodes: Flow[], y: number, column: Column, context: LayoutContext): Placed {
  const items: Items = []
  let bottom = y
  nodes.forEach((node, index) => {
    const gap = index === 0 || node.type === 'list' ? 0 : insideGap
    // Of an item that leads others its words are strong, what it says beside them is not.
    const said = index > 0 && column.role === 'l1Head' && context.metrics.structural
    const own = said ? { ...column, role: 'l1' } : column
    const placed = placeBlock(node, bottom + gap, own, context)
    items.push(...placed.items)
    bottom = placed.bottom
  })
  return { items, bottom }
}

function roleOf(item: ListItem, level: number, itemRole: string): string {
  if (level > 1) return level === 2 ? 'l2' : 'l3'
  if (itemRole !== 'l1') return itemRole
  return item.children.some((child) => child.type === 'list') ? 'l1Head' : 'l1'
}

function placeList(list: List, y: number, column: Column, context: LayoutContext): Placed {
  const level = column.level + 1
  const items: Items = []
  let bottom = y
  list.children.forEach((item, index) => {
    const role = roleOf(item, level, column.itemRole)
    const style = styleOf(role, context)
    const { indent } = style
    if (index > 0 || level > 1) bottom += style.before
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : undefined
    const width = column.textWidth - indent
    const x = column.x + indent
    const { dense, itemRole } = column
    const inner: Column = { x, width, textWidth: width, level, role, dense, itemRole }
    const placed = placeStack(item.children as Flow[], bottom, inner, context)
    const [first] = placed.items
    if (marker && first?.kind === 'text') first.marker = marker
    items.push(...placed.items)
    bottom = Math.max(placed.bottom, bottom + style.leading)
  })
  return { items, bottom }
}

/** One block at `y`; what carries no words (a definition) takes no room. */
export function placeBlock(node: Flow, y: number, column: Column, context: LayoutContext): Placed {
  switch (node.type) {
    case 'paragraph':
      return placeParagraph(node, y, column, context)
    case 'list':
      return placeList(node, y, column, context)
    case 'blockquote':
      return placeQuote(node, y, column, context)
    case 'code':
      return placeCode(node, y, column, context)
    case 'table':
      return placeTable(node, y, column, context)
    default:
      return { items: [], bottom: y }
  }
}

/** Blocks right on the slide, from `top` px below the top of its body down. */
export function placeBlocks(
  nodes: Flow[],
  context: LayoutContext,
  { top = 0, ...options }: { dense: boolean; itemRole: string; top?: number },
): Placed {
  const { body } = context.metrics
  const column: Column = {
    x: body.x,
    width: body.width,
    textWidth: Math.min(body.width, context.metrics.title.width),
    level: 0,
    role: 'p',
    dense: options.dense,
    itemRole: options.itemRole,
  }
  // The measures of themes of others are rounded.
  const between = context.metrics.structural ? styleOf('p', context).before : 16
  const items: Items = []
  let bottom = body.y + top
  nodes.forEach((node, index) => {
    // Running text starts a little higher, so that its first line stands where panels' tops do.
    const flowing = node.type === 'list' || node.type === 'paragraph'
    const gap = index === 0 ? (flowing ? -8 : 0) : between
    const placed = placeBlock(node, bottom + gap, column, context)
    items.push(...placed.items)
    bottom = placed.bottom
  })
  return { items, bottom }
}
