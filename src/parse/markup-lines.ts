import type { Nodes, Root } from 'mdast'

/** The lines of `candidates` that hold none of the tree's words, each once, in order. */
export function markupLines(root: Root, candidates: number[]): number[] {
  const told = new Set<number>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children)
    else if (node.position && node.type !== 'thematicBreak') {
      const { start, end } = node.position
      for (let line = start.line; line <= end.line; line += 1) told.add(line)
    }
  }
  const lines = candidates.filter((line) => line > 0 && !told.has(line))
  return [...new Set(lines)].toSorted((a, b) => a - b)
}
