import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Flow } from '../../../types/outline.js'
import type { NoteLine } from '../parts/notes-slide-xml.js'

/** Presenter notes as lines of plain text, list items with their depth. */
export function noteLines(notes: Flow[]): NoteLine[] {
  const lines: NoteLine[] = []
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'list') {
      for (const [index, item] of node.children.entries()) {
        const from = lines.length
        visit(item, depth + 1)
        const first = lines[from]
        if (node.ordered && first) first.text = `${(node.start ?? 1) + index}. ${first.text}`
      }
    } else if (node.type === 'listItem' || node.type === 'blockquote')
      for (const child of node.children) visit(child, depth)
    else if (node.type === 'table')
      for (const row of node.children)
        lines.push({ text: row.children.map((cell) => toString(cell)).join('\u3000'), depth })
    else for (const text of toString(node).split('\n')) lines.push({ text, depth })
  }
  for (const node of notes) visit(node, 0)
  return lines
}
