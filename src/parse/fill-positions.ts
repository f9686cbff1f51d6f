import type { Nodes, Root } from 'mdast'
import type { Position } from 'unist'

/** Every node that a repair made gets a place, in place: that of its children, else of its parent. */
export function fillPositions(root: Root): void {
  const bare: [node: Nodes, parent: Nodes | undefined][] = root.position ? [] : [[root, undefined]]
  const open: Nodes[] = [root]
  // Parents come before their children, without recursion.
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    for (const child of node.children) {
      if (!child.position) bare.push([child, node])
      open.push(child)
    }
  }
  for (const [node] of bare.toReversed()) node.position ??= span(node)
  for (const [node, parent] of bare) node.position ??= parent?.position
}

function span(node: Nodes): Position | undefined {
  if (!('children' in node)) return undefined
  const start = node.children.find(({ position }) => position)?.position?.start
  const end = node.children.findLast(({ position }) => position)?.position?.end
  return start && end && { start, end }
}
