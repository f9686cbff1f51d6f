import type { Layout, LayoutContext, Slide } from '../types.js'
import { arrangedSlide, asBlocks } from './structures/arranged-slide.js'
import { columnsClasses, placeColumns } from './structures/place-columns.js'
import { isColumn, readColumns } from './structures/read-columns.js'
import { strongLabel } from './structures/strong-label.js'
import { lineItem, tightList } from './structures/tight-list.js'
import { topicList } from './structures/topic-list.js'

/** Items `**head**` with their lines under them. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const simple = slide.items.every(
    ({ heading, body, children }) =>
      heading.length > 0 &&
      body.length === 0 &&
      children.every((child) => child.children.length === 0),
  )
  if (!simple) return asBlocks(slide, context)
  const list = tightList(
    slide.items.map((topic) => lineItem([strongLabel(topic.heading)], topicList(topic.children))),
  )
  const classes = columnsClasses(list, context)
  return arrangedSlide(slide, { children: [list], classes }, context)
}

/** Before and After, 課題 and 対策, and their like: two or three columns under ruled heads. */
export const columns: Layout = {
  name: 'columns',
  item: isColumn,
  match: (slide, context) => {
    if (!readColumns(slide) || !placeColumns(arrange(slide, context), context)) return undefined
    return 'heads that announce a comparison'
  },
  arrange,
  place: placeColumns,
}
