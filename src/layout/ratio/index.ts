import type { PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { placeRatio } from './place.js'
import { ratioStyle } from './geometry.js'
import type { Share } from '../shared/read-ratio.js'
import { readRatio } from '../shared/read-ratio.js'
import { signBetween } from '../shared/sign-between.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { cloneTree } from '../../tree/clone-tree.js'

/** `開発**3割**_、_` */
function shareContent({ name, sign, value, mark }: Share): PhrasingContent[] {
  return [
    { type: 'text', value: name },
    ...signBetween(sign.trim()),
    { type: 'strong', children: [{ type: 'text', value }] },
    ...signBetween(mark.trim()),
  ]
}

/** An item for each share; `コスト: ` of the slide's own line becomes the title. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const ratio = readRatio(slide)
  if (!ratio) return asBlocks(slide, context)
  const { classes, style } = ratioStyle(ratio, context)
  const { title } = ratio
  const heading = title && [...title.content.map(cloneTree), ...signBetween(title.colon.trim())]
  const titled = title ? ['titled'] : []
  const children = [tightList(ratio.shares.map((share) => lineItem(shareContent(share))))]
  return arrangedSlide(
    slide,
    { heading, children, classes: [...classes, ...titled], style },
    context,
  )
}

/** Shares that add up to 10割 or 100% as labels over one bar (168-440; labels below it if long). */
export const ratio: Layout = {
  name: 'ratio',
  lone: true,
  match: (slide) => {
    const found = readRatio(slide)
    if (!found) return undefined
    return `${found.shares.length} shares that add up to ${found.whole === 10 ? '10割' : '100%'}`
  },
  arrange,
  place: placeRatio,
}
