import type { Paragraph } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { arrowLine } from '../shared/arrow-line.js'
import { placeRank, rankClasses } from './place.js'
import { readRank, readRankLine } from '../shared/read-rank.js'

/** The line as `**A** _>_ **B**`. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const [item] = slide.items
  const cut = item && slide.items.length === 1 ? readRankLine(item) : undefined
  if (!cut) return asBlocks(slide, context)
  const line: Paragraph = { type: 'paragraph', children: arrowLine(cut) }
  const classes = rankClasses(line, context)
  return arrangedSlide(slide, { children: [line], classes }, context)
}

/**
 * A line A > B > C as blocks that stand lower and lower, numbered.
 *
 * The blocks fill the body (176-624) side by side; from five names on they are rows of 64 px.
 */
export const rank: Layout = {
  name: 'rank',
  item: (topic) => readRankLine(topic) !== undefined,
  match: (slide) => {
    const found = readRank(slide)
    if (!found) return undefined
    return `${found.parts.length} names in order, A > B`
  },
  arrange,
  place: placeRank,
}
