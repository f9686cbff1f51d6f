import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { headedList } from '../shared/headed-list.js'
import { columnsClasses, placeColumns } from './place.js'
import { isColumn, isJudged, readColumns } from './match.js'

function arrange(slide: Slide, context: LayoutContext): Slide {
  const list = headedList(slide.items)
  if (!list) return asBlocks(slide, context)
  const judged = readColumns(slide) && isJudged(slide) ? ['judged'] : []
  const classes = [...columnsClasses(list, context), ...judged]
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
