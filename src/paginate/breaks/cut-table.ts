import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { cutPhrasing } from './cut-phrasing.js'
import { most } from '../../tree/most.js'

type Fits = (head: Table) => boolean

/** A row in two where its cells are too long; undefined when not even their first words fit. */
function cutRow(row: TableRow, fits: (row: TableRow) => boolean): [TableRow, TableRow] | undefined {
  const empty = (cell: TableCell): TableCell => ({ ...cell, children: [] })
  const alone = (index: number, children: PhrasingContent[]): TableRow => ({
    ...row,
    children: row.children.map((cell, i) => (i === index ? { ...cell, children } : empty(cell))),
  })
  const heads: TableCell[] = []
  const rests: TableCell[] = []
  for (const [index, cell] of row.children.entries()) {
    if (fits(alone(index, cell.children))) {
      heads.push(cell)
      rests.push(empty(cell))
      continue
    }
    const cut = cutPhrasing(cell.children, (children) => fits(alone(index, children)))
    if (!cut) return undefined
    heads.push({ ...cell, children: cut[0] })
    rests.push({ ...cell, children: cut[1] })
  }
  const both: [TableRow, TableRow] = [
    { ...row, children: heads },
    { ...row, children: rests },
  ]
  return fits(both[0]) ? both : cutEvenly(row, fits)
}

/**
 * A row in two, each cell after as many letters: where columns are as wide as what is in them, one
 * cell alone has room that it has not beside the others.
 */
function cutEvenly(
  row: TableRow,
  fits: (row: TableRow) => boolean,
): [TableRow, TableRow] | undefined {
  const cutAt = (letters: number): [TableRow, TableRow] => {
    const cuts = row.children.map((cell): [TableCell, TableCell] => {
      const within = (head: PhrasingContent[]): boolean => toString(head).length <= letters
      const cut = within(cell.children) ? undefined : cutPhrasing(cell.children, within)
      return [
        { ...cell, children: cut?.[0] ?? cell.children },
        { ...cell, children: cut?.[1] ?? [] },
      ]
    })
    return [
      { ...row, children: cuts.map(([head]) => head) },
      { ...row, children: cuts.map(([, rest]) => rest) },
    ]
  }
  const longest = Math.max(...row.children.map((cell) => toString(cell).length))
  const letters = most(longest - 1, (count) => fits(cutAt(count)[0]))
  return letters > 0 ? cutAt(letters) : undefined
}

/**
 * A table in two, its head row on both; undefined when it cannot be cut. Rows stay whole unless
 * one alone is taller than a slide; so is the head row, which then goes on in the first part only.
 */
export function cutTable(table: Table, fits: Fits): [Table, Table] | undefined {
  const [head, ...rows] = table.children
  if (!head) return undefined
  const part = (children: TableRow[]): Table => ({ ...table, children })
  if (!fits(part([head]))) {
    const cut = cutRow(head, (row) => fits(part([row])))
    return cut && [part([cut[0]]), part([cut[1], ...rows])]
  }
  const taken = most(rows.length - 1, (count) => fits(part([head, ...rows.slice(0, count)])))
  if (taken > 0) return [part([head, ...rows.slice(0, taken)]), part([head, ...rows.slice(taken)])]
  const [first, ...others] = rows
  if (!first) return undefined
  if (fits(part([head, first]))) {
    return others.length > 0 ? [part([head, first]), part([head, ...others])] : undefined
  }
  const cut = cutRow(first, (row) => fits(part([head, row])))
  return cut && [part([head, cut[0]]), part([head, cut[1], ...others])]
}
