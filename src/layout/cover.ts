import type { Paragraph, PhrasingContent } from 'mdast'
import { textBox } from './parts/text-box.js'
import { partsWord } from './structures/parts-word.js'
import type {
  Deck,
  Flow,
  Layout,
  LayoutContext,
  PlacedText,
  Placement,
  Slide,
  TextStyle,
  Topic,
} from '../types.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

const room = { x: 80, width: 1120 }
const styles = {
  event: { size: 96, leading: 115.2, weight: 700, color: 'ink' },
  eventSmall: { size: 56, leading: 72.8, weight: 700, color: 'ink' },
  subtitle: { size: 56, leading: 72.8, weight: 700, color: 'orangeText' },
  subtitleSmall: { size: 40, leading: 48, weight: 700, color: 'orangeText' },
  author: { size: 28, leading: 40.6, weight: 400, color: 'onInk' },
  date: { size: 24, leading: 34.8, weight: 400, color: 'onInkMuted' },
} satisfies Record<string, TextStyle>

/** The event's name stands on one line at 96 px, two at most; the crest of the wave is below. */
const crest = 408

/** The time of day that site generators put into dates says nothing on a cover. */
const timeOfDay = /(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/

function linesOf({ position }: Flow): number[] {
  if (!position) return []
  const { start, end } = position
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
}

/** The slide that names the event; who speaks and when stand at its foot. */
export function coverSlide(deck: Deck, root: Topic): Slide {
  const { title, matter } = deck
  const { notes = [] } = root.data
  const same = root.heading.length > 0 && (matter.title ?? '') === ''
  return {
    type: 'slide',
    heading: same ? root.heading : [text(title)],
    topic: root,
    items: [],
    children: [],
    notes,
    data: {
      id: 'cover',
      kind: 'cover',
      layout: 'cover',
      reason: 'cover',
      classes: [],
      breadcrumb: [],
      lines: root.data.lines ?? [],
      noteLines: notes.flatMap(linesOf),
      seconds: 0,
      facts: {
        ...(matter.subtitle ? { subtitle: matter.subtitle } : {}),
        ...(matter.author ? { author: matter.author } : {}),
        ...(matter.date ? { date: matter.date.replace(timeOfDay, '') } : {}),
      },
    },
  }
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const { subtitle, author, date } = slide.data.facts ?? {}
  const lines = context.typesetter.set(slide.heading, styles.event, room.width, 'title')
  const long = lines.length > (subtitle ? 1 : 2) || partsWord(lines)
  return {
    ...slide,
    children: [
      ...(subtitle ? [paragraph({ type: 'emphasis', children: [text(subtitle)] })] : []),
      ...(author ? [paragraph({ type: 'strong', children: [text(author)] })] : []),
      ...(date ? [paragraph(text(date))] : []),
    ],
    data: { ...slide.data, classes: long ? ['long'] : [] },
  }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const long = slide.data.classes.includes('long')
  const put = (content: PhrasingContent[], role: string, style: TextStyle, y: number): PlacedText =>
    textBox(content, { role, style, manner: 'title', ...room, y }, context)
  const title = put(slide.heading, 'title', long ? styles.eventSmall : styles.event, 96)
  const items: Placement['items'] = [title]
  let bottom = title.y + title.height
  for (const node of slide.children) {
    if (node.type !== 'paragraph') continue
    const [first] = node.children
    if (first?.type === 'emphasis') {
      const style = long ? styles.subtitleSmall : styles.subtitle
      const placed = put(node.children, 'subtitle', style, bottom + 4.8)
      items.push(placed)
      bottom = placed.y + placed.height
    } else if (first?.type === 'strong')
      items.push(put(node.children, 'author', styles.author, 608))
    else items.push(put(node.children, 'date', styles.date, 648))
  }
  return bottom > crest ? undefined : { items, bottom }
}

/** The first slide. */
export const cover: Layout = { name: 'cover', match: () => undefined, arrange, place }
