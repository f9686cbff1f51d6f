import type { List, ListItem, Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'
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
  /** How much lower than an icon the head's first line starts, so that both are level. */
  drop: number
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
  const head = small ? typeStyles.subhead : typeStyles.head
  // Three side by side are narrow: their words need the room more than their edges do.
  const padding = columns === 3 ? 24 : 32
  return {
    columns,
    width,
    padding,
    above: bare && !icons ? 24 : padding,
    icon,
    iconGap: icons ? (small ? 16 : 24) : 0,
    drop: icons ? (icon - head.leading) / 2 : 0,
    head,
    text: small ? typeStyles.small : typeStyles.text,
    gap: small ? 16 : 24,
    between: small ? 8 : 16,
  }
}

/** Space before a card's line, for its mark. */
export const cardIndent = 32

/** Height of a card's head with its icon, px. */
function headHeight(card: ArrangedCard, g: CardGeometry, context: LayoutContext): number {
  if (!card.head) return 0
  const room = g.width - 2 * g.padding - g.icon - g.iconGap
  const lines = context.typesetter.set(card.head.content, g.head, room, 'label').length
  return Math.max(g.icon, g.drop + lines * g.head.leading)
}

/** Height of a card's lines with the space above them, px. */
function linesHeight(card: ArrangedCard, g: CardGeometry, context: LayoutContext): number {
  const room = g.width - 2 * g.padding - cardIndent
  return card.lines.reduce(
    (sum, { children }, i) =>
      sum +
      (i > 0 ? g.between : g.gap) +
      context.typesetter.set(children, g.text, room, 'body').length * g.text.leading,
    0,
  )
}

/** One row of cards: as high as its highest, their lines starting level under the heads. */
export interface CardRow {
  head: number
  /** Snapped to 8, at least 120 px. */
  height: number
}

/** The rows of cards, px. */
export function cardRows(
  cards: ArrangedCard[],
  g: CardGeometry,
  context: LayoutContext,
): CardRow[] {
  const rows: CardRow[] = []
  for (let i = 0; i < cards.length; i += g.columns) {
    const row = cards.slice(i, i + g.columns)
    const head = Math.max(...row.map((card) => headHeight(card, g, context)))
    const text = Math.max(...row.map((card) => linesHeight(card, g, context)))
    const height = g.above + head + text + g.padding
    rows.push({ head, height: Math.max(120, Math.ceil((height - 0.01) / 8) * 8) })
  }
  return rows
}
