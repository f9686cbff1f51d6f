import type { List, ListItem, PhrasingContent } from 'mdast'

/** An item of one line, and what stands under it. */
export function lineItem(children: PhrasingContent[], nested: List[] = []): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }, ...nested],
  }
}

/** An unordered list without space between its items. */
export function tightList(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children }
}
