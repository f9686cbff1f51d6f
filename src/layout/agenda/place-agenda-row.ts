import type { Link, ListItem, PhrasingContent } from 'mdast'
import { textBox } from '../shared/text-box.js'
import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText, Placement, TextStyle } from '../../types/deck.js'

const styles = {
  number: { size: 24, leading: 40, weight: 700, color: 'sea' },
  item: { size: 24, leading: 40, weight: 700, color: 'ink' },
  page: { size: 24, leading: 40, weight: 400, color: 'ink' },
  by: { size: 18, leading: 40, weight: 400, color: 'muted' },
  subtitle: { size: 18, leading: 24, weight: 400, color: 'muted' },
} satisfies Record<string, TextStyle>

/** Columns, px: number, title (narrower beside a name), by whom, page. */
const columns = { number: 80, title: 128, wide: 992, beside: 704, by: 832, byWidth: 312 }

/** Space before a 〜subtitle〜 on the title's line, beside the blank between them, px. */
const gap = 10

/** Top of an 18 px line from the top of the 40 px line whose baseline it shares, px. */
const drop = 10.6

type Role = keyof typeof styles

/** The title and, after it or under it, the 〜subtitle〜. */
function placeName(link: Link, y: number, width: number, context: LayoutContext): PlacedText[] {
  const [strong, ...rest] = link.children
  const subtitle = rest.find((node) => node.type === 'emphasis')
  if (strong?.type !== 'strong') return []
  const x = columns.title
  const at = { role: 'item', style: styles.item, manner: 'title' as const, x, y, width }
  const linked = (children: PhrasingContent[]): Link[] => [{ ...link, children }]
  const title = textBox(linked(strong.children), at, context)
  if (!subtitle) return [title]
  const { typesetter } = context
  const last = typesetter.width(`${title.lines.at(-1)?.trimEnd() ?? ''} `, styles.item) + gap
  const text = { role: 'subtitle', style: styles.subtitle, manner: 'title' as const }
  const beside = textBox(
    linked(subtitle.children),
    { ...text, x: x + last, y, width: 2000 },
    context,
  )
  const room = width * 0.99 - last
  const own = typesetter.width(beside.lines[0] ?? '', styles.subtitle)
  if (own <= room) return [title, { ...beside, y: y + title.height - 40 + drop, width: room }]
  return [
    title,
    textBox(
      linked(subtitle.children),
      { ...text, x: x + gap, y: y + title.height + drop, width: width - gap },
      context,
    ),
  ]
}

/** Texts of a session's row: number, title with 〜subtitle〜, by whom, page; and where it ends. */
export function placeAgendaRow(
  item: ListItem,
  n: number,
  row: { y: number; padding: number },
  context: LayoutContext,
): { items: Placement['items']; bottom: number } {
  const [line] = item.children
  if (line?.type !== 'paragraph') return { items: [], bottom: row.y }
  const y = row.y + row.padding
  const put = (content: PhrasingContent[], role: Role, x: number, width: number): PlacedText =>
    textBox(content, { role, style: styles[role], manner: 'title', x, y, width }, context)
  const width = line.children.some(({ type }) => type === 'emphasis')
    ? columns.beside
    : columns.wide
  const items = line.children.flatMap((node): PlacedText[] => {
    if (node.type === 'link') return placeName(node, y, width, context)
    if (node.type === 'emphasis') return [put(node.children, 'by', columns.by, columns.byWidth)]
    if (node.type !== 'strong') return []
    const page = put(node.children, 'page', 1120, 80)
    const own = context.typesetter.width(page.lines[0] ?? '', styles.page)
    return [{ ...page, x: 1200 - own, width: own }]
  })
  const number = put([{ type: 'text', value: String(n) }], 'number', columns.number, 48)
  const lowest = Math.max(y + 40, ...items.map((placed) => placed.y + placed.height))
  const lines = Math.ceil((lowest - y - drop) / 40)
  return { items: [number, ...items], bottom: y + Math.max(1, lines) * 40 + row.padding }
}
