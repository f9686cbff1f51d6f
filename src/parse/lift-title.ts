import type { List, ListItem, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Letters of a title; more is a sentence. */
const longest = 80

/**
 * Notes that are one item with everything under it, as outliners export a branch: the item is the
 * title of them all. In place.
 */
export function liftTitle(root: Root): void {
  const { matter, dialect } = root.data ?? {}
  if (dialect || matter?.title !== undefined || matter?.event !== undefined) return
  const [list] = root.children
  if (root.children.length !== 1 || list?.type !== 'list') return
  const [item] = list.children
  const title = list.children.length === 1 && !list.ordered && item ? titleOf(item) : undefined
  if (!item || !title) return
  const { children, position } = title
  const [, ...under] = item.children
  root.children = [{ type: 'heading', depth: 1, children, position }, ...under]
}

/** What names an item under which a list of two or more stands. */
function titleOf({ children, checked, data }: ListItem): Paragraph | undefined {
  const [first, ...under] = children
  if (first?.type !== 'paragraph' || typeof checked === 'boolean' || data) return undefined
  const isList = under.some(
    (node): node is List => node.type === 'list' && node.children.length > 1,
  )
  const words = toString(first)
  return isList && words.length <= longest && !/[。．]$/u.test(words) ? first : undefined
}
