import type { List } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from './is-leaf.js'
import { strongLabel } from './strong-label.js'
import { lineItem, tightList } from './tight-list.js'
import { topicList } from './topic-list.js'

/**
 * Items `**head**` with their lines under them; undefined where some item has no head, or more
 * than lines. With a context the heads that name services get their icons.
 */
export function headedList(items: Topic[], icons?: LayoutContext): List | undefined {
  const simple = items.every(
    ({ heading, body, children }) =>
      heading.length > 0 && body.length === 0 && children.every(isLeaf),
  )
  if (!simple) return undefined
  return tightList(
    items.map(({ heading, children }) =>
      lineItem([strongLabel(heading, icons)], topicList(children)),
    ),
  )
}
