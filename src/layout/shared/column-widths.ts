import type { Table, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { LayoutContext } from '../../types/layout.js'
import { styleOf } from './style-of.js'

const step = 8

/** Columns for which the theme has a width each; with more, all are equal. */
const mostColumns = 12

/** Least room for a column's text, px. */
const leastText = 48

/** What a cell is at its widest, and its widest word, which rather stays whole; px, with padding. */
function cellWidths(
  cell: TableCell | undefined,
  role: string,
  context: LayoutContext,
): { whole: number; word: number } {
  const style = styleOf(role, context)
  const text = cell ? toString(cell) : ''
  const room = (words: string): number =>
    context.typesetter.width(words, style) * 1.02 + 2 * style.indent
  const words = text.match(/[\w.-]+/g) ?? []
  return { whole: room(text), word: Math.max(0, ...words.map(room)) }
}

/**
 * Shares `room` out: who wishes less than an equal part gets the wish, the others share what is
 * left by the root of what they wish, since a long text is better off with lines than without.
 */
function shared(wished: number[], room: number): number[] {
  const given = new Map<number, number>()
  for (;;) {
    const open = wished.flatMap((_, i) => (given.has(i) ? [] : [i]))
    const left = room - [...given.values()].reduce((a, b) => a + b, 0)
    const modest = open.filter((i) => (wished[i] ?? 0) <= left / open.length)
    if (modest.length === 0 || open.length === 0) {
      const roots = open.reduce((sum, i) => sum + Math.sqrt(wished[i] ?? 0), 0)
      return wished.map((wish, i) => given.get(i) ?? (left * Math.sqrt(wish)) / roots)
    }
    for (const i of modest) given.set(i, wished[i] ?? 0)
  }
}

/**
 * Width of each column, px: by the widest cell, together as wide as the body. Where all cannot
 * have their widest, the wide ones give, down to their widest word where that is possible.
 */
export function columnWidths(table: Table, dense: boolean, context: LayoutContext): number[] {
  const total = context.metrics.body.width
  const suffix = dense ? 'Dense' : ''
  const count = Math.max(...table.children.map((row) => row.children.length))
  const equal = Array.from({ length: count }, () => total / count)
  if (count > mostColumns) return equal
  const cells = equal.map((_, i) =>
    table.children.map((row, r) =>
      cellWidths(row.children[i], `${r === 0 ? 'th' : 'td'}${suffix}`, context),
    ),
  )
  const padding = 2 * styleOf(`td${suffix}`, context).indent
  const least = Math.min(leastText + padding, Math.floor(total / count))
  const up = (width: number): number => Math.max(least, Math.ceil(width / step) * step)
  const wished = cells.map((column) => up(Math.max(...column.map(({ whole }) => whole))))
  const spare = total - wished.reduce((a, b) => a + b, 0)
  if (spare >= 0) return wished.map((width) => width + spare / count)
  const words = cells.map((column) =>
    Math.min(total / count, up(Math.max(...column.map(({ word }) => word)))),
  )
  const over = wished.map((width, i) => width - (words[i] ?? 0))
  const more = shared(over, total - words.reduce((a, b) => a + b, 0))
  return words.map((width, i) => width + (more[i] ?? 0))
}

/**
 * The widths as the custom properties that the theme's columns take.
 *
 * @param n Which table of the slide it is, 1-based.
 */
export function columnStyle(widths: number[], n: number): Record<string, string> {
  if (widths.length > mostColumns) return {}
  const of = n === 1 ? '' : `t${n}`
  return Object.fromEntries(widths.map((width, i) => [`--${of}c${i + 1}`, `${width.toFixed(2)}px`]))
}
