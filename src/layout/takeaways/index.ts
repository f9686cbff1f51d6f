import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { cloneTree } from '../../tree/clone-tree.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { announcesTakeaways, hasArrows, readPoints } from './match.js'
import { placeTakeaways, takeawaysClasses } from './place.js'

/** One list, with the numbers that its author gave or, drawn, its own. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!readPoints(slide)) return asBlocks(slide, context)
  const { items } = slide
  const list = tightList(items.map(({ heading }) => lineItem(heading.map(cloneTree))))
  const start = items[0]?.data.number
  const numbered = start === undefined ? list : { ...list, ordered: true, start }
  const classes = takeawaysClasses(items.length)
  return arrangedSlide(slide, { children: [numbered], classes }, context)
}

/** What is to be kept: up to three points at 40 px, up to five at 28, each with its number large. */
export const takeaways: Layout = {
  name: 'takeaways',
  match: (slide) => {
    if (!announcesTakeaways(slide) || !readPoints(slide) || hasArrows(slide)) return undefined
    return `${slide.items.length} points under a title that sums up`
  },
  arrange,
  place: placeTakeaways,
}
