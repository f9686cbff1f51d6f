import type { Nodes, Root } from 'mdast'
import type { Position } from 'unist'

/** Every node that a repair made gets a place, in place: that of its children, else of its parent. */
export function fillPositions(root: Root): void {
  const order: [node: Nodes, parent: Nodes | undefined][] = [[root, undefined]]
  // Appending while walking: parents come before their children, without recursion.
  for (const [node] of order) {
    if ('children' in node) for (const child of node.children) order.push([child, node])
  }
  for (const [node] of order.toReversed()) node.position ??= span(node)
  for (const [node, parent] of order) node.position ??= parent?.position
}

function span(node: Nodes): Position | undefined {
  if (!('children' in node)) return undefined
  const start = node.children.find(({ position }) => position)?.position?.start
  const end = node.children.findLast(({ position }) => position)?.position?.end
  return start && end && { start, end }
}
