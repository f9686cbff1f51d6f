import type { Node, Nodes } from 'mdast'
import { eachNode } from '../tree/each-node.js'

const word = /[\p{L}\p{N}\p{S}\p{P}]/u

/** The borders of a comment say nothing; an empty one is no note. */
const saysWords = (value: string): boolean => word.test(value.replace(/^<!--|-->$/g, ''))

/** Lines (1-based) on which the text of `node` stands, in order, each once. */
export function sourceLines(node: Node | Node[]): number[] {
  if (Array.isArray(node) && node.length < 2) {
    const [only] = node as Nodes[]
    if (!only) return []
    // Most lines are one text.
    const { start, end } = only.position ?? {}
    if (only.type === 'text' && start && start.line === end?.line) {
      return saysWords(only.value) ? [start.line] : []
    }
  }
  const lines = new Set<number>()
  for (const root of Array.isArray(node) ? node : [node]) {
    eachNode(root, (found) => {
      const at = found.position
      if (!at) return
      const words =
        ('value' in found && typeof found.value === 'string' && saysWords(found.value)) ||
        (found.type === 'image' && Boolean(found.alt))
      if (!words) return
      // A re-joined text stands on every line it came from; blank lines inside code have no text.
      for (let line = at.start.line; line <= at.end.line; line++) lines.add(line)
    })
  }
  if (lines.size < 2) return [...lines]
  return [...lines].sort((a, b) => a - b)
}
