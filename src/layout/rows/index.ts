import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { cloneTree } from '../../tree/clone-tree.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { clearTitle } from '../shared/place-title.js'
import { strongLabel } from '../shared/strong-label.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { topicList } from '../shared/topic-list.js'
import { isRow, readRows } from './match.js'
import { placeRows } from './place.js'

/** `- **key**` with its one line under it, or a line alone. */
const itemOf = ({ heading, children }: Topic) =>
  children.length > 0
    ? lineItem([strongLabel(heading)], topicList(children))
    : lineItem(heading.map(cloneTree))

function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!slide.items.every(isRow)) return asBlocks(slide, context)
  const list = [tightList(slide.items.map(itemOf))]
  const classes = [`n${slide.items.length}`]
  return clearTitle(arrangedSlide(slide, { children: list, classes }, context), context)
}

/**
 * Lines and small branches of one parent under each other: the line left at 28 px, bold where one
 * stands under it, that one right at 24 px, hairlines between. Rows are 80 px apart.
 */
export const rows: Layout = {
  name: 'rows',
  item: isRow,
  gathers: true,
  match: (slide) =>
    readRows(slide) ? `${slide.items.length} lines, some with one under it` : undefined,
  arrange,
  place: placeRows,
}
