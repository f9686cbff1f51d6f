import type { List } from 'mdast'
import type { LayoutContext } from '../../types.js'
import type { Sheet } from './sheet.js'

export function placeTopics(list: List, y: number, on: Sheet, context: LayoutContext, level = 1): number {
  let at = y
  list.children.forEach((item, i) => {
    const style = context.metrics.styles[`l${Math.min(level, 3)}`]
    const [paragraph, ...rest] = item.children
    if (!style || paragraph?.type !== 'paragraph') return
    if (i > 0 || level > 1) at += style.before
    const room = { x: 80 + style.indent, y: at, width: 1024 - style.indent }
    at += on.text({ role: `l${level}`, style, manner: 'body', of: paragraph }, room).height
    for (const child of rest) if (child.type === 'list') at = placeTopics(child, at, on, context, level + 1)
  })
  return at
}
