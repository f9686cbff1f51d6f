import type { List } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide, TextStyle } from '../../types/deck.js'
import type { ArrangedCard } from '../shared/cards-geometry.js'
import { arrangedCards } from '../shared/cards-geometry.js'
import { placeTitle } from '../shared/place-title.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 176
const gutter = 32
const indent = 32
/** Height of a head with its rule, and where the lines begin under it, px. */
const head = { height: 64, rule: 4 }
const linesTop = 88
const bottomMost = 624

interface Column {
  width: number
  text: TextStyle
  between: number
}

function columnOf(count: number, classes: string[]): Column {
  const small = count > 2 || classes.includes('small')
  return {
    width: count === 2 ? 544 : 352,
    text: small ? typeStyles.small : typeStyles.text,
    between: small ? 8 : 16,
  }
}

/** Head, rule and lines of a column; the bottom edge. */
function placeColumn(card: ArrangedCard, x: number, column: Column, on: Sheet): number {
  const { width, text, between } = column
  const named =
    card.head && on.name(card.head, typeStyles.subhead, { x, y: top + 8, width }, 'head')
  const y = top + head.height - head.rule
  on.rect({ x, y, width, height: head.rule }, 'ink')
  let at = top + linesTop
  card.lines.forEach((of, i) => {
    if (i > 0) at += between
    const room = { x: x + indent, y: at, width: width - indent }
    const line = on.text({ role: 'l1', style: text, manner: 'body', of }, room)
    line.level = 1
    at += line.height
  })
  return named && named.lines.length > 1 ? Number.POSITIVE_INFINITY : at
}

function heightOf(
  card: ArrangedCard,
  { width, text, between }: Column,
  context: LayoutContext,
): number {
  return card.lines.reduce(
    (sum, { children }) =>
      sum +
      between +
      context.typesetter.set(children, text, width - indent, 'body').length * text.leading,
    top + linesTop - between,
  )
}

/** How many columns, and the smaller size when the larger is too high. */
export function columnsClasses(list: List, context: LayoutContext): string[] {
  const cards = arrangedCards(list)
  const column = columnOf(cards.length, [])
  const high = cards.some((card) => heightOf(card, column, context) > bottomMost)
  return [`n${cards.length}`, ...(high && cards.length === 2 ? ['small'] : [])]
}

/** Where arranged columns stand; undefined when they do not fit. */
export function placeColumns(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list' || !isCounted(slide)) return undefined
  const cards = arrangedCards(list)
  if (cards.length < 2 || cards.length > 3 || cards.some((card) => !card.head)) return undefined
  const column = columnOf(cards.length, slide.data.classes)
  const on = sheet(context, placeTitle(slide, context))
  const bottoms = cards.map((card, i) =>
    placeColumn(card, left + i * (column.width + gutter), column, on),
  )
  return on.done(Math.max(...bottoms))
}
