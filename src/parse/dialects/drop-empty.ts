import type { List, Nodes, Parents, Root } from 'mdast'

/** Takes out, in place, paragraphs that hold nothing any more, and items and lists that held only those. */
export function dropEmpty(root: Root): void {
  clean(root)
}

function clean(node: Parents): void {
  const kept = (node.children as Nodes[]).filter((child) => {
    if (child.type === 'paragraph') return !isBlank(child.children)
    // A heading that was empty before says so itself.
    if (child.type === 'heading') return child.children.length === 0 || !isBlank(child.children)
    if (child.type !== 'list' && child.type !== 'listItem' && child.type !== 'blockquote')
      return true
    // An item that was empty before says so itself.
    const had = child.children.length > 0
    clean(child)
    return !had || (child as List).children.length > 0
  })
  if (kept.length < node.children.length) node.children = kept as typeof node.children
}

const isBlank = (nodes: Nodes[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '')
