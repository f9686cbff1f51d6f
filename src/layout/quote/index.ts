import type { Blockquote, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { blocksOf } from '../shared/blocks-of.js'
import { placeTitle, sizeTitle, titleFits } from '../shared/place-title.js'
import { textBox } from '../shared/text-box.js'
import { typeStyles } from '../shared/type-styles.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide, TextStyle } from '../../types/deck.js'
import { readQuote, saysWho } from './read-quote.js'

const styles = {
  large: { ...typeStyles.headline, leading: 78.4 },
  small: { ...typeStyles.head, leading: 56, weight: 400 },
  source: { ...typeStyles.text, color: 'muted' },
} satisfies Record<string, TextStyle>

/** The mark at the upper left, and where the words begin, px. */
const mark: { x: number; y: number; style: TextStyle } = {
  x: 72,
  y: 152,
  style: { size: 200, leading: 200, weight: 700, color: 'sea' },
}
const words = { x: 80, y: 272, width: 1120 }
const gap = { between: 8, source: 24 }
const bottomMost = 624
const mostLarge = 3

const quoteIn = ({ children }: Slide): Blockquote | undefined =>
  children.length === 1 && children[0]?.type === 'blockquote' ? children[0] : undefined

/** The quotation's paragraphs, and the last where it says whose words they are. */
function partsOf({ children }: Blockquote): { said: Paragraph[]; source?: Paragraph } {
  const all = children.filter((node): node is Paragraph => node.type === 'paragraph')
  const last = all.at(-1)
  return last && all.length > 1 && saysWho.test(toString(last))
    ? { said: all.slice(0, -1), source: last }
    : { said: all }
}

function linesIn(said: Paragraph[], style: TextStyle, { typesetter }: LayoutContext): number {
  return said.reduce(
    (sum, { children }) => sum + typesetter.set(children, style, words.width, 'title').length,
    0,
  )
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const quote = readQuote(slide.items)
  if (!quote) return sizeTitle({ ...slide, children: blocksOf(slide.items) }, context)
  const { said, source } = partsOf(quote)
  const few = linesIn(said, styles.large, context) <= mostLarge
  const classes = [...slide.data.classes, ...(few ? ['few'] : []), ...(source ? ['sourced'] : [])]
  return sizeTitle({ ...slide, children: [quote], data: { ...slide.data, classes } }, context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const quote = quoteIn(slide)
  if (!quote || !titleFits(slide, context)) return undefined
  const { said, source } = partsOf(quote)
  if (said.length + (source ? 1 : 0) !== quote.children.length) return undefined
  const style = slide.data.classes.includes('few') ? styles.large : styles.small
  const title = placeTitle(slide, context)
  const sign = { content: [{ type: 'text' as const, value: '“' }], lines: ['“'], width: 120 }
  const drawn = {
    kind: 'text' as const,
    role: 'rank',
    ...mark,
    ...sign,
    height: mark.style.leading,
  }
  let y = words.y
  const texts = said.map(({ children }, index) => {
    if (index > 0) y += gap.between
    const at = { role: 'quote', style, manner: 'title' as const, ...words, y }
    const text = textBox(children, at, context)
    y += text.height
    return text
  })
  if (source) {
    const at = { role: 'source', style: styles.source, manner: 'body' as const, ...words }
    const text = textBox(source.children, { ...at, y: y + gap.source }, context)
    texts.push(text)
    y = text.y + text.height
  }
  return y > bottomMost ? undefined : { items: [...title, drawn, ...texts], bottom: y }
}

/** A slide that is one quotation: a large mark, the words at 56 or 40 px, whose they are under them. */
export const quote: Layout = {
  name: 'quote',
  match: ({ items }) => (readQuote(items) ? 'a quotation alone' : undefined),
  arrange,
  place,
}
