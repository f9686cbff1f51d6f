import type { Html, Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/** Opening tags of tables less closing ones. */
const openTables = (value: string): number =>
  (value.match(/<table\b/gi) ?? []).length - (value.match(/<\/table\s*>/gi) ?? []).length

/**
 * Tables that blank lines part into several blocks of HTML become one again, in place: a browser
 * sees one table, and its parts alone would be read as none. Markdown between them ends the table.
 */
export function joinHtml(root: Root): void {
  visit(root, (node) => {
    if (!('children' in node)) return
    const { children } = node as Parents & { children: RootContent[] }
    for (let index = 0; index < children.length; index += 1) {
      const first = children[index]
      if (first?.type !== 'html' || openTables(first.value) < 1) continue
      const end = endOfTable(children, index)
      if (end === undefined || end === index) continue
      children.splice(index, end - index + 1, joined(children.slice(index, end + 1) as Html[]))
    }
  })
}

/** Index of the block that closes the table; undefined where something else comes first. */
function endOfTable(children: RootContent[], from: number): number | undefined {
  let open = 0
  for (let index = from; index < children.length; index += 1) {
    const node = children[index]
    if (node?.type !== 'html') return undefined
    open += openTables(node.value)
    if (open <= 0) return index
  }
  return undefined
}

/** The blocks as one, with as many line ends between them as there were. */
function joined(blocks: Html[]): Html {
  const [first] = blocks
  const last = blocks.at(-1)
  let value = ''
  let line = first?.position?.start.line ?? 1
  for (const block of blocks) {
    const start = block.position?.start.line ?? line
    value += '\n'.repeat(Math.max(0, start - line)) + block.value
    line = block.position?.end.line ?? line
  }
  const position =
    first?.position && last?.position
      ? { start: first.position.start, end: last.position.end }
      : undefined
  return { type: 'html', value, position }
}
