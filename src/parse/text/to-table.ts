import type { Table, TableCell, TableRow } from 'mdast'
import { phrase } from './phrase.js'
import { cut, endOf, startOf, type Slice } from './source-lines.js'

/** The cells of a line that was copied out of a sheet; fewer than two are none. */
export function cellsOf(text: string): string[] {
  const cells = text.split('\t')
  return cells.length > 1 && cells.filter((cell) => cell.trim() !== '').length > 1 ? cells : []
}

/** Rows of cells with tabs between them as a table; its first row is the head. */
export function toTable(rows: Slice[]): Table {
  const width = Math.max(...rows.map(({ text }) => text.split('\t').length))
  const children = rows.map((row) => toRow(row, width))
  const table: Table = { type: 'table', children }
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start && end) table.position = { start, end }
  return table
}

function toRow(row: Slice, width: number): TableRow {
  const children: TableCell[] = []
  let from = 0
  for (const text of row.text.split('\t')) {
    const lead = text.length - text.trimStart().length
    const words = { ...cut(row, from + lead), text: text.trim() }
    const position = { start: startOf(words), end: endOf(words) }
    children.push({ type: 'tableCell', children: text.trim() ? phrase([words]) : [], position })
    from += text.length + 1
  }
  while (children.length < width) children.push({ type: 'tableCell', children: [] })
  return { type: 'tableRow', children, position: { start: startOf(row), end: endOf(row) } }
}
