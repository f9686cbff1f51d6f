import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'

/** One node a line: depth, type, place, words; then the messages. What fixtures expect. */
export function showTree(root: Nodes, file: VFile): string {
  const lines: string[] = []
  const open: [node: Nodes, depth: number][] = [[root, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next
    lines.push('  '.repeat(depth) + showNode(node))
    if (!('children' in node)) continue
    open.push(...node.children.map((child): [Nodes, number] => [child, depth + 1]).toReversed())
  }
  const messages = file.messages.map(({ line, column, fatal, ruleId, reason }) => {
    const severity = fatal ? 'error' : fatal === undefined ? 'info' : 'warning'
    return `${line ?? ''}:${column ?? ''}: ${severity} ${ruleId}: ${reason}`
  })
  return `${[...lines, ...messages].join('\n')}\n`
}

function showNode(node: Nodes): string {
  const { start, end } = node.position ?? {}
  const place = start && end ? `${start.line}:${start.column}-${end.line}:${end.column}` : 'nowhere'
  const extra: string[] = []
  if (node.type === 'heading') extra.push(`depth=${node.depth}`)
  if (node.type === 'list' && node.ordered) extra.push(`start=${node.start}`)
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    extra.push(`checked=${node.checked}`)
  if ('url' in node) extra.push(node.url)
  if (node.data && Object.keys(node.data).length > 0) extra.push(JSON.stringify(node.data))
  if ('value' in node) extra.push(JSON.stringify(node.value))
  return [node.type, place, ...extra].join(' ')
}
