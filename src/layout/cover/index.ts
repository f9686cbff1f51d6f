import type { Paragraph, PhrasingContent } from 'mdast'
import { textBox } from '../shared/text-box.js'
import { textNode } from '../shared/text-node.js'
import { partsWord } from '../shared/parts-word.js'
import { typeStyles } from '../shared/type-styles.js'
import type { Deck, PlacedText, Placement, Slide, TextStyle } from '../../types/deck.js'
import type { Flow, Topic } from '../../types/outline.js'
import type { Layout, LayoutContext } from '../../types/layout.js'

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

const room = { x: 80, width: 1120 }
const styles = {
  event: typeStyles.display,
  eventSmall: typeStyles.headline,
  subtitle: { ...typeStyles.headline, color: 'orangeText' },
  subtitleSmall: { ...typeStyles.head, color: 'orangeText' },
  author: { ...typeStyles.text, color: 'onInk' },
  date: { ...typeStyles.small, color: 'onInkMuted' },
} satisfies Record<string, TextStyle>

/** The event's name stands on one line at 96 px, two at most; the crest of the wave is below. */
const crest = 408

/** A second line of 96 px reaches below the tip of the fin; so wide it may be before it, px. */
const besideFin = 680

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
    heading: same ? root.heading : [textNode(title)],
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

/** Widths that are tried for a name of two lines, px. */
const widths = [room.width, 960, 840]

/** The room in which the event's name stands at 96 px, clear of the fin; undefined when in none. */
function eventWidth({ heading, data }: Slide, context: LayoutContext): number | undefined {
  const most = data.facts?.subtitle ? 1 : 2
  return widths.find((width) => {
    const lines = context.typesetter.set(heading, styles.event, width, 'title')
    const second = lines.length > 1 ? (lines.at(-1)?.width ?? 0) : 0
    return lines.length <= most && second <= besideFin && !partsWord(lines)
  })
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const { subtitle, author, date } = slide.data.facts ?? {}
  const long = eventWidth(slide, context) === undefined
  return {
    ...slide,
    children: [
      ...(subtitle ? [paragraph({ type: 'emphasis', children: [textNode(subtitle)] })] : []),
      ...(author ? [paragraph({ type: 'strong', children: [textNode(author)] })] : []),
      ...(date ? [paragraph(textNode(date))] : []),
    ],
    data: { ...slide.data, classes: long ? ['long'] : [] },
  }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const long = slide.data.classes.includes('long')
  const own = long ? undefined : eventWidth(slide, context)
  const put = (
    content: PhrasingContent[],
    role: string,
    style: TextStyle,
    y: number,
    width = room.width,
  ): PlacedText => textBox(content, { role, style, manner: 'title', x: room.x, width, y }, context)
  const title = put(slide.heading, 'title', long ? styles.eventSmall : styles.event, 96, own)
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
