import type { PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { placeTimeline, timelineClasses } from './place.js'
import { readDatedLine, readTimeline } from './match.js'
import { signBetween } from '../shared/sign-between.js'
import { lineItem, tightList } from '../shared/tight-list.js'

/** Items `**2011/3/3** what happened`. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const lines = slide.items.flatMap((item) => readDatedLine(item) ?? [])
  if (lines.length !== slide.items.length || lines.length === 0) {
    return asBlocks(slide, context)
  }
  const contents = lines.map(({ date, sign, rest }): PhrasingContent[] => [
    { type: 'strong', children: [{ type: 'text', value: date }] },
    ...signBetween(sign),
    ...rest,
  ])
  const classes = timelineClasses(contents.length)
  const list = tightList(contents.map((content) => lineItem(content)))
  return arrangedSlide(slide, { children: [list], classes }, context)
}

/** Three to eight lines led by dates or years in order, along a rail; rows of 96, 72 or 56 px. */
export const timeline: Layout = {
  name: 'timeline',
  item: (topic) => readDatedLine(topic) !== undefined,
  match: (slide) => {
    const lines = readTimeline(slide.items)
    if (!lines) return undefined
    return `${lines.length} lines led by dates in order`
  },
  arrange,
  place: placeTimeline,
}
