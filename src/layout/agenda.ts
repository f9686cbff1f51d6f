import type { ListItem, PhrasingContent } from 'mdast'
import { textBox } from './parts/text-box.js'
import { placeTitle, sizeTitle } from './parts/place-title.js'
import type {
  Deck,
  Layout,
  LayoutContext,
  Placement,
  Session,
  Slide,
  TextStyle,
  Topic,
} from '../types.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const styles = {
  number: { size: 24, leading: 40, weight: 700, color: 'sea' },
  title: { size: 24, leading: 40, weight: 700, color: 'ink' },
  page: { size: 24, leading: 40, weight: 400, color: 'ink' },
  by: { size: 18, leading: 40, weight: 400, color: 'muted' },
} satisfies Record<string, TextStyle>

/** Rows on one slide: six are easy to read, eight fit. */
const most = 8
const roomy = 6
const top = 176

const words = { ja: 'アジェンダ', en: 'Agenda' }

/** Rows of a slide, evenly over as few slides as hold them. */
function pages(sessions: Session[]): Session[][] {
  const count = Math.ceil(sessions.length / most)
  const size = Math.ceil(sessions.length / count)
  return Array.from({ length: count }, (_, i) => sessions.slice(i * size, (i + 1) * size))
}

/** The slides that list the sessions with links to them; none for fewer than two sessions. */
export function agendaSlides(deck: Deck, lang: string): Slide[] {
  if (deck.sessions.length < 2) return []
  const parts = pages(deck.sessions)
  const topic: Topic = {
    type: 'topic',
    heading: [text(lang.startsWith('ja') ? words.ja : words.en)],
    body: [],
    children: [],
    data: { origin: 'block' },
  }
  return parts.map((sessions, index) => ({
    type: 'slide',
    heading: topic.heading,
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
      rows: sessions,
      ...(parts.length > 1 ? { part: [index + 1, parts.length] as [number, number] } : {}),
    },
  }))
}

function rowOf({ topic, title, first }: Session): ListItem {
  const { subtitle, by } = topic.data
  const name: PhrasingContent[] = [
    { type: 'strong', children: [text(title)] },
    ...(subtitle ? [text(' '), { type: 'emphasis' as const, children: [text(subtitle)] }] : []),
  ]
  const children: PhrasingContent[] = [
    { type: 'link', url: `#${first ?? ''}`, children: name },
    ...(by ? [text(' '), { type: 'emphasis' as const, children: [text(`by ${by}`)] }] : []),
    text(' '),
    { type: 'strong', children: [text(String(first ?? ''))] },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const rows = slide.data.rows ?? []
  const start = rows[0]?.n ?? 1
  const list = {
    type: 'list' as const,
    ordered: true,
    start,
    spread: false,
    children: rows.map(rowOf),
  }
  const classes = rows.length > roomy ? ['tight'] : []
  return sizeTitle({ ...slide, children: [list], data: { ...slide.data, classes } }, context)
}

/** Texts of one row: its number, title with 〜subtitle〜, by whom, page. */
function placeRow(
  item: ListItem,
  n: number,
  y: number,
  pitch: number,
  context: LayoutContext,
): Placement['items'] {
  const [line] = item.children
  if (line?.type !== 'paragraph') return []
  const inset = (pitch - 40) / 2
  const at = (
    content: PhrasingContent[],
    role: keyof typeof styles,
    x: number,
    width: number,
  ): Placement['items'][number] =>
    textBox(
      content,
      { role, style: styles[role], manner: 'title', x, y: y + inset, width },
      context,
    )
  const cells = line.children.flatMap((node): Placement['items'] => {
    if (node.type === 'link') return [at([node], 'title', 128, hasBy(line.children) ? 704 : 992)]
    if (node.type === 'emphasis') return [at([node], 'by', 832, 288)]
    return node.type === 'strong' ? [at([node], 'page', 1136, 64)] : []
  })
  return [at([text(String(n))], 'number', 80, 48), ...cells]
}

const hasBy = (nodes: PhrasingContent[]): boolean => nodes.some(({ type }) => type === 'emphasis')

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list') return undefined
  const pitch = slide.data.classes.includes('tight') ? 56 : 72
  const items = list.children.flatMap((item, index) =>
    placeRow(item, (list.start ?? 1) + index, top + index * pitch, pitch, context),
  )
  return {
    items: [...placeTitle(slide, context), ...items],
    bottom: top + pitch * list.children.length,
  }
}

/** The list of sessions, each with its page, linked. */
export const agenda: Layout = { name: 'agenda', match: () => undefined, arrange, place }
