import type { Table, TableCell, TableRow } from 'mdast'
import { phrase } from './phrase.js'
import { cut, endOf, startOf, type Slice } from './source-lines.js'

/** The cells of a line that was copied out of a sheet; fewer than two are none. */
export function cellsOf(text: string): string[] {
  const cells = text.split('\t')
  return cells.length > 1 && cells.filter((cell) => cell.trim() !== '').length > 1 ? cells : []
}

/** A cell's words, and where they begin in their line. */
export interface Cell {
  text: string
  from: number
}

function tabCells(text: string): Cell[] {
  let from = 0
  return text.split('\t').map((cell) => {
    const start = from
    from += cell.length + 1
    return { text: cell, from: start }
  })
}

/** Rows of cells (with tabs between them) as a table; its first row is the head. */
export function toTable(rows: Slice[], cellsIn: (text: string) => Cell[] = tabCells): Table {
  const width = Math.max(...rows.map(({ text }) => cellsIn(text).length))
  const children = rows.map((row) => toRow(row, cellsIn(row.text), width))
  const table: Table = { type: 'table', children }
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start && end) table.position = { start, end }
  return table
}

function toRow(row: Slice, cells: Cell[], width: number): TableRow {
  const children = cells.map(({ text, from }): TableCell => {
    const lead = text.length - text.trimStart().length
    const words = { ...cut(row, from + lead), text: text.trim() }
    const position = { start: startOf(words), end: endOf(words) }
    return { type: 'tableCell', children: text.trim() ? phrase([words]) : [], position }
  })
  while (children.length < width) children.push({ type: 'tableCell', children: [] })
  return { type: 'tableRow', children, position: { start: startOf(row), end: endOf(row) } }
}
