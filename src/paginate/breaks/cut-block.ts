import type { Blockquote, List, ListItem } from 'mdast'
import type { Flow } from '../../types/outline.js'
import { cutCode } from './cut-code.js'
import { cutPhrasing } from './cut-phrasing.js'
import { cutTable } from './cut-table.js'
import { most } from '../../tree/most.js'

/**
 * The head of one block that fits, and the rest; undefined when it cannot be cut.
 *
 * A table repeats its head row, code ends at a blank line where there is one, quotes and lists
 * go block by block.
 */
export function cutBlock(block: Flow, fits: (head: Flow) => boolean): [Flow, Flow] | undefined {
  if (block.type === 'table') return cutTable(block, fits)
  if (block.type === 'code') return cutCode(block, fits)
  if (block.type === 'blockquote' || block.type === 'list') return cutParts(block, fits)
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

type Parts = Blockquote | List | ListItem

/** Part by part; where not even the first fits, inside it. */
function cutParts<T extends Parts>(block: T, fits: (head: T) => boolean): [T, T] | undefined {
  const { children } = block
  const part = (own: Parts['children'], from: number): T => ({
    ...block,
    children: own,
    ...(block.type === 'list' && block.ordered ? { start: (block.start ?? 1) + from } : {}),
  })
  const taken = most(children.length - 1, (count) => fits(part(children.slice(0, count), 0)))
  if (taken > 0) return [part(children.slice(0, taken), 0), part(children.slice(taken), taken)]
  const [first, ...rest] = children
  if (!first) return undefined
  const held = (head: Flow | ListItem): boolean => fits(part([head] as Parts['children'], 0))
  const inner = first.type === 'listItem' ? cutParts(first, held) : cutBlock(first as Flow, held)
  if (!inner) return undefined
  const [head, tail] = inner
  return [part([head] as Parts['children'], 0), part([tail, ...rest] as Parts['children'], 0)]
}
