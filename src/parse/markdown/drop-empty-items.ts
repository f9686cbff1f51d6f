import type { List, Nodes, Parents, Root } from 'mdast'

/** Items that say nothing and hold nothing (`- ` alone, left by an editor) go, in place. */
export function dropEmptyItems(root: Root): void {
  const order: Parents[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    order.push(node)
    open.push(...node.children)
  }
  // Children come before their parents, so that what becomes empty goes too.
  for (const node of order.toReversed()) {
    if (node.type === 'list') {
      node.children = node.children.filter(
        (item) => item.children.length > 0 || typeof item.checked === 'boolean',
      )
    }
    if (node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote') {
      const isEmpty = (child: Nodes): child is List =>
        child.type === 'list' && child.children.length === 0
      if (node.children.some(isEmpty)) {
        node.children = node.children.filter((child) => !isEmpty(child)) as typeof node.children
      }
    }
  }
}
