import type { Blockquote, Paragraph } from 'mdast'
import { blocksOf } from '../shared/blocks-of.js'
import { placeTitle, sizeTitle, titleFits } from '../shared/place-title.js'
import { textBox } from '../shared/text-box.js'
import type { Flow, Topic } from '../../types/outline.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide, TextStyle } from '../../types/deck.js'

const style: TextStyle = { size: 40, leading: 56, weight: 400, color: 'ink' }
const indent = 40
const gap = 8

const isParagraph = (node: Flow): node is Paragraph => node.type === 'paragraph'

/** Asked first, since it is asked of every run of lines. */
const isQuoted = ({ body }: Topic): boolean => body.some(({ type }) => type === 'blockquote')

/** The one quotation that a slide consists of. */
function quoteOf(nodes: Flow[]): Blockquote | undefined {
  const [only] = nodes
  return nodes.length === 1 && only?.type === 'blockquote' && only.children.every(isParagraph)
    ? only
    : undefined
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  return sizeTitle({ ...slide, children: blocksOf(slide.items) }, context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const quote = quoteOf(slide.children)
  const { body, title } = context.metrics
  if (!quote || !titleFits(slide, context)) return undefined
  let y = body.y
  const texts = quote.children.filter(isParagraph).map(({ children }, index) => {
    if (index > 0) y += gap
    const room = { x: body.x + indent, y, width: title.width - indent }
    const text = textBox(children, { role: 'quote', style, manner: 'title', ...room }, context)
    y += text.height
    return text
  })
  if (y > body.y + body.height) return undefined
  const rule = { x: body.x, y: body.y, width: 4, height: y - body.y }
  const items = [...placeTitle(slide, context), { kind: 'rect' as const, ...rule, fill: 'sea' }]
  return { items: [...items, ...texts], bottom: y }
}

/** A slide that is one quotation: at 40 px, a rule beside it. */
export const quote: Layout = {
  name: 'quote',
  match: (slide) => {
    if (!slide.items.some(isQuoted) || !quoteOf(blocksOf(slide.items))) return undefined
    return 'a quotation alone'
  },
  arrange,
  place,
}
