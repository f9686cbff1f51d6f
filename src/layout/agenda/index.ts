import type { ListItem, PhrasingContent } from 'mdast'
import { labelsOf } from '../shared/labels.js'
import { placeAgendaRow } from './place-agenda-row.js'
import { spokenBy } from '../../tree/spoken-by.js'
import { placeTitle, sizeTitle } from '../shared/place-title.js'
import { textNode } from '../shared/text-node.js'
import type { AgendaRow, Deck, Placement, Session, Slide } from '../../types/deck.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Topic } from '../../types/outline.js'

/** Rows of 72 px while six are enough, of 56 px for up to eight. */
const most = 8
/** A longer list is no overview. */
const mostPages = 2
const padding = { roomy: 16, tight: 8 }

const rowOf = ({ n, title, topic: { data } }: Session): AgendaRow => {
  const { subtitle } = data
  const by = spokenBy(data)
  return { n, title, ...(subtitle ? { subtitle } : {}), ...(by ? { by } : {}) }
}

function itemOf({ title, subtitle, by, first }: AgendaRow): ListItem {
  const name: PhrasingContent[] = [
    { type: 'strong', children: [textNode(title)] },
    ...(subtitle
      ? [textNode(' '), { type: 'emphasis' as const, children: [textNode(subtitle)] }]
      : []),
  ]
  const children: PhrasingContent[] = [
    { type: 'link', url: `#${first ?? ''}`, children: name },
    ...(by ? [textNode(' '), { type: 'emphasis' as const, children: [textNode(by)] }] : []),
    textNode(' '),
    { type: 'strong', children: [textNode(String(first ?? ''))] },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

/** Rows under each other: their texts, hairlines between them, and where they end. */
function placeRows(
  rows: ListItem[],
  start: number,
  space: number,
  context: LayoutContext,
): Placement {
  const items: Placement['items'] = []
  let y = context.metrics.body.y
  rows.forEach((row, index) => {
    if (index > 0) items.push({ kind: 'rect', x: 80, y, width: 1120, height: 1, fill: 'line' })
    const placed = placeAgendaRow(row, start + index, { y, padding: space }, context)
    items.push(...placed.items)
    y = placed.bottom
  })
  return { items, bottom: y }
}

function fits(rows: ListItem[], space: number, context: LayoutContext): boolean {
  const { y, height } = context.metrics.body
  return placeRows(rows, 1, space, context).bottom <= y + height
}

/** Rows of a slide, evenly over as few slides as hold them. */
function pages(rows: AgendaRow[], context: LayoutContext): AgendaRow[][] {
  const fit = (part: AgendaRow[]): boolean =>
    part.length <= 1 || (part.length <= most && fits(part.map(itemOf), padding.tight, context))
  for (let count = Math.ceil(rows.length / most); ; count++) {
    const size = Math.ceil(rows.length / count)
    const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, i) =>
      rows.slice(i * size, (i + 1) * size),
    )
    if (parts.every(fit)) return parts
  }
}

/**
 * The slides that list the sessions; none for fewer than two sessions, or for more than two pages. How many there are must be
 * known before the sessions' numbers are: see `withNumbers`.
 */
export function agendaSlides(deck: Deck, lang: string, context: LayoutContext): Slide[] {
  if (deck.sessions.length < 2) return []
  const parts = pages(deck.sessions.map(rowOf), context)
  if (parts.length > mostPages) return []
  const heading = [textNode(labelsOf(lang).agenda)]
  const topic: Topic = {
    type: 'topic',
    heading,
    body: [],
    children: [],
    data: { origin: 'block' },
  }
  return parts.map((rows, index) => ({
    type: 'slide',
    heading,
    topic,
    items: [],
    children: [],
    notes: [],
    data: {
      id: index === 0 ? 'agenda' : `agenda-${index + 1}`,
      kind: 'agenda',
      layout: 'agenda',
      reason: 'agenda',
      classes: [],
      breadcrumb: [],
      lines: [],
      noteLines: [],
      seconds: 0,
      rows,
      ...(parts.length > 1 ? { part: [index + 1, parts.length] as [number, number] } : {}),
    },
  }))
}

/** An agenda's slide with the number of each session's first slide, to which it links. */
export function withNumbers(slide: Slide, firsts: Map<number | undefined, number>): Slide {
  const rows = slide.data.rows?.map((row) => ({ ...row, first: firsts.get(row.n) ?? 0 }))
  return { ...slide, data: { ...slide.data, rows } }
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const rows = slide.data.rows ?? []
  const children = rows.map(itemOf)
  const list = {
    type: 'list' as const,
    ordered: true,
    start: rows[0]?.n ?? 1,
    spread: false,
    children,
  }
  const classes = fits(children, padding.roomy, context) ? [] : ['tight']
  return sizeTitle({ ...slide, children: [list], data: { ...slide.data, classes } }, context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list') return undefined
  const space = slide.data.classes.includes('tight') ? padding.tight : padding.roomy
  const rows = placeRows(list.children, list.start ?? 1, space, context)
  return { items: [...placeTitle(slide, context), ...rows.items], bottom: rows.bottom }
}

/**
 * The list of sessions, each with its page, linked: `1. [**title** _〜subtitle〜_](#3) _by X_ **3**`.
 *
 * Rows are 72 px high, 56 px where that does not hold them, and 40 px more for each line more.
 */
export const agenda: Layout = { name: 'agenda', match: () => undefined, arrange, place }
