import type { Node, Nodes } from 'mdast'

/** Whether `root` or anything under it is such a node; notes may nest deeper than the stack. */
export function holds(root: Node, isMeant: (node: Nodes) => boolean): boolean {
  const open = [root as Nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isMeant(node)) return true
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return false
}
