import type { Flow } from '../types.js'
import { cutPhrasing } from './cut-phrasing.js'
import { cutTable } from './cut-table.js'
import { most } from './most.js'

/** Line to end a part of code at: before the last blank line in it, else where it is full. */
function codeEnd(lines: string[], full: number): number {
  for (let at = full; at > full / 2; at--) if ((lines[at] ?? '').trim() === '') return at
  return full
}

/**
 * The head of one block that fits, and the rest; undefined when it cannot be cut.
 *
 * A table repeats its head row, code ends at a blank line where there is one, quotes and lists
 * go block by block.
 */
export function cutBlock(block: Flow, fits: (head: Flow) => boolean): [Flow, Flow] | undefined {
  if (block.type === 'table') return cutTable(block, fits)
  if (block.type === 'code') {
    const lines = block.value.trimEnd().split('\n')
    const part = (from: number, to?: number): Flow => ({
      ...block,
      value: lines.slice(from, to).join('\n'),
    })
    const full = most(lines.length - 1, (count) => fits(part(0, count)))
    if (full === 0) return undefined
    const end = codeEnd(lines, full)
    // Blank lines around the cut say nothing there.
    const blank = (at: number): boolean => (lines[at] ?? 'x').trim() === ''
    let last = end
    while (last > 1 && blank(last - 1)) last--
    let next = end
    while (blank(next)) next++
    return [part(0, last), part(next)]
  }
  if (block.type === 'blockquote') {
    const { children } = block
    const part = (from: number, to?: number): Flow => ({
      ...block,
      children: children.slice(from, to),
    })
    const taken = most(children.length - 1, (count) => fits(part(0, count)))
    if (taken > 0) return [part(0, taken), part(taken)]
    const [first, ...rest] = children
    const inner = first && cutBlock(first as Flow, (head) => fits({ ...block, children: [head] }))
    return (
      inner && [
        { ...block, children: [inner[0]] },
        { ...block, children: [inner[1], ...rest] },
      ]
    )
  }
  if (block.type === 'paragraph') {
    const cut = cutPhrasing(block.children, (children) => fits({ ...block, children }))
    return (
      cut && [
        { ...block, children: cut[0] },
        { ...block, children: cut[1] },
      ]
    )
  }
  return undefined
}
