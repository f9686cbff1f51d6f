import type { Flow } from '../types.js'
import { cutCode } from './cut-code.js'
import { cutPhrasing } from './cut-phrasing.js'
import { cutTable } from './cut-table.js'
import { most } from './most.js'

/**
 * The head of one block that fits, and the rest; undefined when it cannot be cut.
 *
 * A table repeats its head row, code ends at a blank line where there is one, quotes and lists
 * go block by block.
 */
export function cutBlock(block: Flow, fits: (head: Flow) => boolean): [Flow, Flow] | undefined {
  if (block.type === 'table') return cutTable(block, fits)
  if (block.type === 'code') return cutCode(block, fits)
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
