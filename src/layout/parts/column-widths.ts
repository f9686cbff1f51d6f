import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { LayoutContext } from '../../types.js'
import { styleOf } from './style-of.js'

const step = 8

/**
 * Width of each column, px: by the widest cell, at least `least`, together as wide as the body.
 * Where all cannot have their widest, the wide ones give.
 */
export function columnWidths(table: Table, dense: boolean, context: LayoutContext): number[] {
  const total = context.metrics.body.width
  const suffix = dense ? 'Dense' : ''
  const count = Math.max(...table.children.map((row) => row.children.length))
  const least = Math.min(160, Math.floor(total / count / step) * step)
  const wished = Array.from({ length: count }, (_, i) => {
    const cells = table.children.map((row, r) => {
      const style = styleOf(`${r === 0 ? 'th' : 'td'}${suffix}`, context)
      const cell = row.children[i]
      const text = cell ? toString(cell) : ''
      return context.typesetter.width(text, style) * 1.02 + 2 * style.indent
    })
    return Math.max(least, Math.ceil(Math.max(...cells) / step) * step)
  })
  const sum = wished.reduce((a, b) => a + b, 0)
  const spare = total - sum
  if (spare >= 0) return wished.map((width) => width + spare / count)
  const over = wished.map((width) => width - least)
  const give = over.reduce((a, b) => a + b, 0)
  return wished.map((width, i) => width + (spare * (over[i] ?? 0)) / give)
}

/** The widths as the custom properties that the theme's columns take. */
export function columnStyle(widths: number[]): Record<string, string> {
  return Object.fromEntries(widths.map((width, i) => [`--c${i + 1}`, `${width.toFixed(2)}px`]))
}
