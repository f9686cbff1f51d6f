import { blocksOf } from '../shared/blocks-of.js'
import { placeBlocks } from '../shared/place-blocks.js'
import { belowTitle, clearTitle, placeTitle, sizeTitle } from '../shared/place-title.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

const mostItems = 2

const isShort = ({ data, heading, body, children }: Topic): boolean =>
  data.origin === 'item' &&
  data.number === undefined &&
  heading.length > 0 &&
  body.length + children.length === 0

function arrange(slide: Slide, context: LayoutContext): Slide {
  const children = blocksOf(slide.items)
  return clearTitle(sizeTitle({ ...slide, children }, context), context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const placed = placeBlocks(slide.children, context, {
    dense: false,
    itemRole: 'lead',
    top: belowTitle(slide, context),
  })
  const lines = placed.items.every((item) => item.kind !== 'text' || item.lines.length === 1)
  const { body } = context.metrics
  if (!lines || placed.bottom > body.y + body.height + 0.5) return undefined
  return { items: [...placeTitle(slide, context), ...placed.items], bottom: placed.bottom }
}

/** One or two short lines at 40 px; the sea fills the rest. */
export const lead: Layout = {
  name: 'lead',
  match: (slide) => {
    const { items } = slide
    if (items.length === 0 || items.length > mostItems || !items.every(isShort)) return undefined
    return 'no more than two short lines'
  },
  arrange,
  place,
}
