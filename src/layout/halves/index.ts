import type { List } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { clearTitle } from '../shared/place-title.js'
import { strongLabel } from '../shared/strong-label.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { topicList } from '../shared/topic-list.js'
import { isHalf, readHalves } from './match.js'
import { headHeight, placeHalves } from './place.js'

/** Items `**head**`, each with its list; the heads of both are as high as the higher. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!slide.items.every(isHalf)) return asBlocks(slide, context)
  const list: List = tightList(
    slide.items.map(({ heading, children }) =>
      lineItem([strongLabel(heading)], topicList(children)),
    ),
  )
  const style = { '--head': `${headHeight(list, context)}px` }
  const classes = [`n${slide.items.length}`]
  return clearTitle(arrangedSlide(slide, { children: [list], classes, style }, context), context)
}

/** Two small branches of one parent beside each other, 544 px wide, their lists under them. */
export const halves: Layout = {
  name: 'halves',
  item: isHalf,
  gathers: true,
  match: (slide) => (readHalves(slide) ? 'two branches of a few lines' : undefined),
  arrange,
  place: placeHalves,
}
