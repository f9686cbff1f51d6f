import type { List } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { ArrangedCard, CardGeometry, CardRow } from '../shared/cards-geometry.js'
import { arrangedCards, cardGeometry, cardIndent, cardRows } from '../shared/cards-geometry.js'
import { placeTitle } from '../shared/place-title.js'
import type { Sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { partsWord } from '../shared/parts-word.js'
import { setLabel } from '../shared/set-label.js'
import { sheet } from '../shared/sheet.js'

const left = 80
const top = 176
const gutter = 32
const bodyHeight = 456

/** Total height of rows of cards, px. */
const total = (rows: CardRow[]): number =>
  rows.reduce((sum, { height }) => sum + height + gutter, -gutter)

/** Classes and row heights of a list of cards: the smaller size when the larger is too high. */
export function cardsStyle(
  list: List,
  bare: boolean,
  context: LayoutContext,
): { classes: string[]; style: Record<string, string> } {
  const cards = arrangedCards(list)
  const icons = cards.some(({ head }) => head?.icon) ? ['icons'] : []
  const base = [`n${cards.length}`, ...icons, ...(bare ? ['bare'] : [])]
  const rowsOf = (classes: string[]): CardRow[] =>
    cardRows(cards, cardGeometry(cards.length, classes), context)
  const { width, padding, icon, iconGap, head } = cardGeometry(cards.length, base)
  const room = width - 2 * padding - icon - iconGap
  const parted = cards.some(
    (card) => card.head && partsWord(setLabel(card.head.content, head, room, context)),
  )
  const fits = !parted && total(rowsOf(base)) <= bodyHeight
  const classes = fits || cards.length > 2 ? base : [...base, 'small']
  const rows = rowsOf(classes)
  const heads = rows.map((row, i): [string, string] => [`--head-${i + 1}`, `${row.head}px`])
  const heights = rows.map(({ height }) => `${height}px`).join(' ')
  return { classes, style: { '--rows': heights, ...Object.fromEntries(heads) } }
}

function placeCard(
  card: ArrangedCard,
  { x, y, head }: { x: number; y: number; head: number },
  g: CardGeometry,
  on: Sheet,
): void {
  const inner = x + g.padding
  const width = g.width - 2 * g.padding
  let at = y + g.above
  if (card.head) {
    if (g.icon > 0) on.icon(card.head.icon, inner, at, g.icon)
    const inset = g.icon + g.iconGap
    on.name(card.head, g.head, { x: inner + inset, y: at + g.drop, width: width - inset }, 'head')
    at += head + g.gap
  }
  card.lines.forEach((of, i) => {
    if (i > 0) at += g.between
    const room = { x: inner + cardIndent, y: at, width: width - cardIndent }
    const text = on.text({ role: 'l1', style: g.text, manner: 'body', of }, room)
    text.level = 1
    at += text.height
  })
}

/** Where arranged cards stand; undefined when they do not fit. */
export function placeCards(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const { classes } = slide.data
  if (list?.type !== 'list' || !isCounted(slide) || list.children.length > 6) return undefined
  const cards = arrangedCards(list)
  if (cards.some(({ head }) => !head)) return undefined
  const g = cardGeometry(cards.length, classes)
  const rows = cardRows(cards, g, context)
  if (total(rows) > bodyHeight) return undefined
  const on = sheet(context, placeTitle(slide, context))
  let y = top
  rows.forEach(({ height, head }, row) => {
    for (const [i, card] of cards.slice(row * g.columns, (row + 1) * g.columns).entries()) {
      const x = left + i * (g.width + gutter)
      on.rect({ x, y, width: g.width, height }, 'mist')
      placeCard(card, { x, y, head }, g, on)
    }
    y += height + gutter
  })
  return on.done(y - gutter)
}
