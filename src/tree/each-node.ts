import type { Node, Nodes } from 'mdast'

/**
 * Calls `see` for `root` and all under it, parents before children. `unist-util-visit` makes a
 * visitor and a name for each node, which is felt where all of a deck is looked through; here
 * nothing can be skipped or changed on the way.
 */
export function eachNode(root: Node, see: (node: Nodes) => void): void {
  const open = [root as Nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    see(node)
    if (!('children' in node)) continue
    for (let i = node.children.length - 1; i >= 0; i--) open.push(node.children[i] as Nodes)
  }
}
