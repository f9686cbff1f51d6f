import type { List, ListItem, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Source } from './source.js'

/**
 * Lists that are nested by fewer spaces than Markdown wants, in place: ` - b` one space under `- a`,
 * and what stands two spaces under `1. a`, are under it. Numbers are those that were typed.
 */
export function nestLists(root: Root, source: Source): void {
  visit(root, (node) => {
    if (!('children' in node)) return
    const { children } = node as { children: RootContent[] }
    for (const child of children) if (child.type === 'list') nestItems(child, source)
    for (let index = 1; index < children.length; index += 1) {
      const [above, list] = [children[index - 1], children[index]]
      if (above?.type !== 'list' || list?.type !== 'list' || !isUnder(above, list)) continue
      above.children.at(-1)?.children.push(list)
      if (above.position && list.position) above.position.end = list.position.end
      children.splice(index, 1)
      index -= 1
    }
  })
}

const columnOf = ({ position }: List | ListItem): number => position?.start.column ?? 1

/** On the very next line, and further right. */
function isUnder(above: List, list: List): boolean {
  const last = above.children.at(-1)
  const gap = (list.position?.start.line ?? 0) - (above.position?.end.line ?? 0)
  return last !== undefined && gap === 1 && columnOf(list) > columnOf(last)
}

function nestItems(list: List, { lines }: Source): void {
  const [first] = list.children
  if (!first?.position) return
  const base = columnOf(first)
  const kept: ListItem[] = []
  let under: List | undefined
  for (const item of list.children) {
    const parent = kept.at(-1)
    if (!parent || columnOf(item) <= base) {
      kept.push(item)
      under = undefined
      continue
    }
    if (!under) {
      under = { type: 'list', ordered: list.ordered ?? false, spread: false, children: [] }
      if (item.position) under.position = { ...item.position }
      if (list.ordered) under.start = numberOf(item, lines)
      parent.children.push(under)
    }
    under.children.push(item)
    if (under.position && item.position) under.position.end = item.position.end
    if (parent.position && item.position) parent.position.end = item.position.end
  }
  list.children = kept
}

function numberOf({ position }: ListItem, lines: Source['lines']): number {
  const { line = 1, column = 1 } = position?.start ?? {}
  return Number(/^\d+/.exec(lines[line - 1]?.text.slice(column - 1) ?? '')?.[0] ?? 1)
}
