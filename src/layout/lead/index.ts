import type { List, Paragraph } from 'mdast'
import { blocksOf } from '../shared/blocks-of.js'
import { placeBlocks } from '../shared/place-blocks.js'
import { belowTitle, clearTitle, placeTitle, sizeTitle } from '../shared/place-title.js'
import { textBox } from '../shared/text-box.js'
import { typeStyles } from '../shared/type-styles.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

const mostItems = 2
/** A line alone is set large on so many lines. */
const mostLines = 2

const isShort = ({ data, heading, body, children }: Topic): boolean =>
  data.origin === 'item' &&
  data.number === undefined &&
  heading.length > 0 &&
  body.length + children.length === 0

/** The words of the one line that stands alone. */
function lineOf({ children }: Slide): Paragraph | undefined {
  const [list] = children
  const item = list?.type === 'list' && children.length === 1 ? (list as List).children : []
  const [line] = item.length === 1 ? (item[0]?.children ?? []) : []
  return line?.type === 'paragraph' ? line : undefined
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const children = blocksOf(slide.items)
  const alone = slide.items.length === 1 && slide.items[0]?.data.checked === undefined
  const classes = [...slide.data.classes, ...(alone ? ['one'] : [])]
  const arranged = { ...slide, children, data: { ...slide.data, classes } }
  return clearTitle(sizeTitle(arranged, context), context)
}

/** The line alone at 56 px, without a mark. */
function placeOne(slide: Slide, context: LayoutContext): Placement | undefined {
  const line = lineOf(slide)
  const { body, title } = context.metrics
  if (!line) return undefined
  const y = body.y - 8 + belowTitle(slide, context)
  const style = { ...typeStyles.headline, leading: 72.8 }
  const box = { role: 'line', style, manner: 'title' as const, x: body.x, y, width: title.width }
  const text = textBox(line.children, box, context)
  const bottom = y + text.height
  if (text.lines.length > mostLines || bottom > body.y + body.height) return undefined
  return { items: [...placeTitle(slide, context), text], bottom }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  if (slide.data.classes.includes('one')) return placeOne(slide, context)
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

/** One short line at 56 px, or two at 40; the sea fills the rest. */
export const lead: Layout = {
  name: 'lead',
  match: (slide) => {
    const { items } = slide
    if (items.length === 0 || items.length > mostItems || !items.every(isShort)) return undefined
    return items.length === 1 ? 'a line alone' : 'no more than two short lines'
  },
  arrange,
  place,
}
