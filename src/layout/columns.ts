import type { Layout, LayoutContext, Slide } from '../types.js'
import { arrangedSlide, asBlocks } from './structures/arranged-slide.js'
import { headedList } from './structures/headed-list.js'
import { columnsClasses, placeColumns } from './structures/place-columns.js'
import { isColumn, readColumns } from './structures/read-columns.js'

function arrange(slide: Slide, context: LayoutContext): Slide {
  const list = headedList(slide.items)
  if (!list) return asBlocks(slide, context)
  const classes = columnsClasses(list, context)
  return arrangedSlide(slide, { children: [list], classes }, context)
}

/** Before and After, 課題 and 対策, and their like: two or three columns under ruled heads. */
export const columns: Layout = {
  name: 'columns',
  item: isColumn,
  match: (slide) => {
    if (!readColumns(slide)) return undefined
    return 'heads that announce a comparison'
  },
  arrange,
  place: placeColumns,
}
