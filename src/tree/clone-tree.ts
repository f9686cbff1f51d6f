import type { Node, Nodes } from 'mdast'

/** A copy of a tree to change the children of; what its nodes say beside them is shared. */
export function cloneTree<T extends Node>(node: T): T {
  const { children } = node as Nodes & { children?: Node[] }
  return children ? { ...node, children: children.map(cloneTree) } : { ...node }
}
