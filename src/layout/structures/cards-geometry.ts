import type { List, ListItem, Paragraph } from 'mdast'
import type { LayoutContext, TextStyle } from '../../types.js'
import type { Name } from './read-line.js'
import { readName } from './read-line.js'
import { typeStyles } from './type-styles.js'

/** An arranged card: its head, and a paragraph for each line under it. */
export interface ArrangedCard {
  head?: Name
  lines: Paragraph[]
}

const paragraphOf = (item: ListItem): Paragraph[] =>
  item.children.filter((child) => child.type === 'paragraph').slice(0, 1)

/** The cards of an arranged list. */
export function arrangedCards(list: List): ArrangedCard[] {
  return list.children.map((item) => {
    const strong = paragraphOf(item)[0]?.children.find((node) => node.type === 'strong')
    const nested = item.children.find((child) => child.type === 'list')
    return {
      ...(strong ? { head: readName(strong) } : {}),
      lines: nested?.children.flatMap(paragraphOf) ?? [],
    }
  })
}

/** Sizes of a card's parts, px. */
export interface CardGeometry {
  columns: number
  width: number
  padding: number
  /** Space above the head. */
  above: number
  icon: number
  iconGap: number
  head: TextStyle
  text: TextStyle
  /** Between head and lines, and between lines. */
  gap: number
  between: number
}

/** The geometry that the classes of a section with `count` cards stand for. */
export function cardGeometry(count: number, classes: string[]): CardGeometry {
  const columns = count === 4 ? 2 : Math.min(count, 3)
  const width = [1120, 1120, 544, 352][columns] ?? 352
  const icons = classes.includes('icons')
  const bare = classes.includes('bare')
  const small = count > 2 || classes.includes('small') || bare
  const icon = icons ? (small ? 48 : 72) : 0
  return {
    columns,
    width,
    padding: 32,
    above: bare && !icons ? 24 : 32,
    icon,
    iconGap: icons ? (small ? 16 : 24) : 0,
    head: small ? typeStyles.subhead : typeStyles.head,
    text: small ? typeStyles.small : typeStyles.text,
    gap: small ? 16 : 24,
    between: small ? 8 : 16,
  }
}

/** Space before a card's line, for its mark. */
export const cardIndent = 32

/** Height of a card's own content, snapped to 8, at least 120 px. */
export function cardHeight(card: ArrangedCard, g: CardGeometry, context: LayoutContext): number {
  const inner = g.width - 2 * g.padding
  const { set } = context.typesetter
  const head = card.head
    ? set(card.head.content, g.head, inner - g.icon - g.iconGap, 'label').length * g.head.leading
    : 0
  const lines = card.lines.map(
    ({ children }) => set(children, g.text, inner - cardIndent, 'body').length * g.text.leading,
  )
  const text = lines.reduce(
    (sum, line) => sum + line + g.between,
    lines.length > 0 ? g.gap - g.between : 0,
  )
  const height = g.above + Math.max(head, g.icon) + text + g.padding
  return Math.max(120, Math.ceil((height - 0.01) / 8) * 8)
}

/** Heights of the rows of cards, px. */
export function rowHeights(
  cards: ArrangedCard[],
  g: CardGeometry,
  context: LayoutContext,
): number[] {
  const heights = cards.map((card) => cardHeight(card, g, context))
  const rows: number[] = []
  for (let i = 0; i < heights.length; i += g.columns) {
    rows.push(Math.max(...heights.slice(i, i + g.columns)))
  }
  return rows
}
