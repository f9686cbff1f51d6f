import type { List, ListItem, PhrasingContent, Root, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import type { Fact } from '../../types/outline.js'
import { phrase } from '../text/phrase.js'
import { isKnownLabel } from './set-fact.js'

/**
 * Facts about the event (日時, 会場 ...) stand in the tree as a list of `label: value`, in place:
 * those that the front matter or the lines on top told, right under the event; a table of them above
 * the first session, where it stood.
 */
export function placeFacts(root: Root): void {
  if (root.data?.dialect) return
  listTables(root)
  const facts = root.data?.matter?.facts ?? []
  const [first] = facts
  const last = facts.at(-1)
  if (!first || !last) return
  const position = { start: pointOf(first), end: pointOf(last) }
  const list: List = { type: 'list', ordered: false, spread: false, children: [], position }
  list.children = facts.map(itemOf)
  root.children.splice(leadsEvent(root) ? 1 : 0, 0, list)
}

/** True when the first node is the one heading that names the event. */
function leadsEvent({ children, data }: Root): boolean {
  const [first, ...rest] = children
  if (first?.type !== 'heading') return false
  const title = data?.matter?.title
  if (title !== undefined && title.trim() !== toString(first).trim()) return false
  return !rest.some((node) => node.type === 'heading' && node.depth <= first.depth)
}

const pointOf = ({ line }: Fact): Position['start'] => ({ line, column: 1 })

function itemOf(fact: Fact): ListItem {
  const { label, value, line } = fact
  const start = pointOf(fact)
  const text = label === '' ? value : `${label}: ${value}`
  const slice = { text, line, column: 1, offset: 0 }
  const position = { start, end: start }
  const children = phrase([slice])
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children, position }],
    position,
  }
}

/** Tables of facts before the second heading: what comes later is what somebody said. */
function listTables(root: Root): void {
  let headings = 0
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') headings += 1
    if (headings > 1) return
    if (node.type === 'table' && isFacts(node)) root.children[index] = listOf(node)
  }
}

function isFacts({ children: [head, ...rows] }: Table): boolean {
  if (!head || rows.length < 2) return false
  if ([head, ...rows].some(({ children }) => children.length !== 2)) return false
  const label = ([cell]: (typeof head)['children']): string => toString(cell).trim()
  const known = [head, ...rows].filter(({ children }) => isKnownLabel(label(children)))
  const isBare = toString(head).trim() === '' || known.includes(head)
  return isBare && known.length >= 2 && known.length * 2 >= rows.length
}

function listOf({ children, position }: Table): List {
  const rows = children.filter((row) => toString(row).trim() !== '')
  return {
    type: 'list',
    ordered: false,
    spread: false,
    position,
    children: rows.map(({ children: [label, value], position }): ListItem => {
      const place = label?.position?.end && { start: label.position.end, end: label.position.end }
      const colon: PhrasingContent = { type: 'text', value: ': ', position: place }
      const words = [...(label?.children ?? []), colon, ...(value?.children ?? [])]
      const children = [{ type: 'paragraph' as const, children: words, position }]
      return { type: 'listItem', spread: false, children, position }
    }),
  }
}
