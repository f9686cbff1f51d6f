import type { List, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { qrImage } from '../shared/qr-image.js'
import { spokenBy } from '../../tree/spoken-by.js'
import { shorten } from '../shared/shorten.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { textBox } from '../shared/text-box.js'
import { textNode } from '../shared/text-node.js'
import { typeStyles } from '../shared/type-styles.js'
import { WIDTH_SLACK } from '../../typeset/inline-style.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { PlacedText, Placement, Slide, TextStyle } from '../../types/deck.js'

const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

const width = 1120
/** A title that nearly fills its line looks better on two. */
const loneLine = 960
const styles = {
  number: { ...typeStyles.text, color: 'onDeep' },
  title: { ...typeStyles.headline, color: 'onInk' },
  titleSmall: { ...typeStyles.head, color: 'onInk' },
  subtitle: { ...typeStyles.text, color: 'onInkMuted' },
  by: { ...typeStyles.small, color: 'onInkMuted' },
  comes: { size: 24, leading: 36, weight: 400, color: 'onInkMuted' },
  url: { size: 18, leading: 32, weight: 400, color: 'onInkMuted' },
} satisfies Record<string, TextStyle>

/** Where the titles of what comes stand, px. */
const comes = { top: 440, pitch: 36, above: 16 }

/** Below this the QR code and the URL stand. */
const bottomMost = 632

/** Room of the title: as wide as the slide, but for one long line. */
function titleRoom(heading: PhrasingContent[], style: TextStyle, context: LayoutContext): number {
  const linesIn = (room: number): number =>
    context.typesetter.set(heading, style, room, 'title').length
  return linesIn(width) === 1 && linesIn(loneLine / (1 - WIDTH_SLACK)) > 1 ? loneLine : width
}

function arrangeTitle(slide: Slide, context: LayoutContext): Slide {
  const { subtitle, url } = slide.topic.data
  const by = spokenBy(slide.topic.data)
  const { session, sessions } = slide.data
  const number =
    session && sessions !== 1
      ? [
          paragraph(
            { type: 'strong', children: [textNode(String(session))] },
            textNode(` / ${sessions}`),
          ),
        ]
      : []
  const lines = context.typesetter.set(slide.heading, styles.title, width, 'title')
  return {
    ...slide,
    children: [
      ...(subtitle ? [paragraph({ type: 'emphasis', children: [textNode(subtitle)] })] : []),
      ...(by ? [paragraph(textNode(by))] : []),
      ...(url ? [paragraph({ type: 'link', url: url.href, children: [textNode(url.text)] })] : []),
      ...(url && url.href.length <= 300 ? [paragraph(qrImage(url.href))] : []),
      ...number,
    ],
    data: {
      ...slide.data,
      classes: [...slide.data.classes, ...(lines.length > 2 ? ['long'] : [])],
      style: { ...slide.data.style, '--n': String(session ?? 1), '--of': String(sessions ?? 1) },
    },
  }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const items: Placement['items'] = []
  let y = 312
  const put = (
    content: PhrasingContent[],
    role: string,
    style: TextStyle,
    room = width,
  ): PlacedText => {
    const manner = role === 'title' || role === 'subtitle' ? 'title' : 'body'
    const placed = textBox(content, { role, style, manner, x: 80, y, width: room }, context)
    items.push(placed)
    return placed
  }
  const small = slide.data.classes.includes('long')
  const style = small ? styles.titleSmall : styles.title
  y += put(slide.heading, 'title', style, titleRoom(slide.heading, style, context)).height
  let gap = 24
  for (const node of slide.children) {
    if (node.type === 'list') items.push(...placeComes(node, context))
    if (node.type !== 'paragraph') continue
    const [first] = node.children
    if (first?.type === 'image') {
      const box = { x: 1052, y: 532, width: 148, height: 148 }
      items.push({ kind: 'qr', ...box, source: slide.topic.data.url?.href, alt: first.alt ?? '' })
    } else if (first?.type === 'strong') {
      const at = {
        role: 'number',
        style: styles.number,
        manner: 'body' as const,
        x: 80,
        y: 264,
        width,
      }
      items.push(textBox(node.children, at, context))
    } else if (first?.type === 'link') {
      const at = {
        role: 'url',
        style: styles.url,
        manner: 'body' as const,
        x: 80,
        y: 648,
        width: 940,
      }
      items.push(textBox(node.children, at, context))
    } else {
      const subtitle = first?.type === 'emphasis'
      y += gap
      const style = subtitle ? styles.subtitle : styles.by
      y += put(node.children, subtitle ? 'subtitle' : 'by', style, 940).height
      gap = 8
    }
  }
  return y > bottomMost ? undefined : { items, bottom: y }
}

/** Titles of what comes, each on one line. */
function comesOf({ data }: Slide, { typesetter }: LayoutContext): List[] {
  if (!data.comes) return []
  const fits = (words: string): boolean => typesetter.width(words, styles.comes) <= width
  const lines = data.comes.map((heading) => {
    const words = toString(heading)
    let most = 80
    while (most > 8 && !fits(shorten(words, most))) most -= 8
    return lineItem([textNode(shorten(words, most))])
  })
  return [tightList(lines)]
}

/** With the titles of what comes, where the session's own leaves room for them. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const arranged = arrangeTitle(slide, context)
  const bottom = place(arranged, context)?.bottom ?? Number.POSITIVE_INFINITY
  if (bottom > comes.top - comes.above) return arranged
  return { ...arranged, children: [...arranged.children, ...comesOf(slide, context)] }
}

/** The titles of what comes, from `comes.top` down. */
function placeComes(list: List, context: LayoutContext): PlacedText[] {
  return list.children.flatMap((item, index) => {
    const [line] = item.children
    if (line?.type !== 'paragraph') return []
    const at = { role: 'comes', style: styles.comes, manner: 'body' as const, x: 80, width }
    return [textBox(line.children, { ...at, y: comes.top + index * comes.pitch }, context)]
  })
}

/** The divider before a session: which of how many, title, 〜subtitle〜, by whom, where. */
export const session: Layout = {
  name: 'session',
  match: () => undefined,
  arrange,
  place,
}
