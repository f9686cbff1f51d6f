import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { textNode } from '../shared/text-node.js'
import { qrImage } from '../shared/qr-image.js'
import type { LayoutContext } from '../../types/layout.js'
import type { Opener, PlacedText, Placement, Slide, TextStyle } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

const styles = {
  number: { size: 28, leading: 40, weight: 700, color: 'orangeText' },
  numberSmall: { size: 18, leading: 24, weight: 700, color: 'orangeText' },
  title: { size: 18, leading: 40, weight: 400, color: 'ink' },
  rest: { size: 18, leading: 40, weight: 400, color: 'ink' },
  url: { size: 18, leading: 40, weight: 400, color: 'muted' },
} satisfies Record<string, TextStyle>

/** Room of the strip, beside the QR code and without it, px. */
const room = { coded: 976, plain: 1120 }
/** Addresses beyond this give a code too fine for a camera at the back of a room. */
const longest = 300
const left = 80
/** Tops of the line of one, of two; between its parts, px. */
const tops = { one: 20, first: 8, second: 36 }
const gap = 8

/** The parts of a strip in order, each with its role. */
function partsOf({
  number,
  titles,
  subtitle,
  by,
  speaker,
  url,
}: Opener): [keyof typeof styles, string][] {
  return [
    ...(number ? [['number', number] as [keyof typeof styles, string]] : []),
    ...titles.map((title): [keyof typeof styles, string] => ['title', title]),
    ...(subtitle ? [['rest', subtitle] as [keyof typeof styles, string]] : []),
    ...(by ? [['rest', `by ${by}`] as [keyof typeof styles, string]] : []),
    ...(speaker ? [['rest', toString(speaker)] as [keyof typeof styles, string]] : []),
    ...(url ? [['url', url.text] as [keyof typeof styles, string]] : []),
  ]
}

const inTwo = (style: TextStyle): TextStyle => ({ ...style, leading: 24 })

/** The strip's texts where they stand, and the right edge of the longest line. */
function placed(
  opener: Opener,
  { typesetter }: LayoutContext,
): { texts: PlacedText[]; right: number } {
  const texts: PlacedText[] = []
  let x = left
  let right = left
  for (const [role, words] of partsOf(opener)) {
    const isUrl = role === 'url'
    const small = role === 'number' && opener.two ? styles.numberSmall : styles[role]
    const style = opener.two ? inTwo(small) : small
    if (opener.two && isUrl) x = left
    const y = opener.two ? (isUrl ? tops.second : tops.first) : tops.one
    const width = typesetter.width(words, style)
    // A smaller line keeps to the baseline of the number.
    const drop = !opener.two && role !== 'number' ? 4.36 : 0
    const content: PhrasingContent[] = isUrl
      ? [{ type: 'link', url: opener.url?.href ?? '', children: [textNode(words)] }]
      : [textNode(words)]
    texts.push({
      kind: 'text',
      role: 'crumb',
      style,
      content,
      lines: [words],
      x,
      y: y + drop,
      width,
      height: style.leading,
    })
    right = Math.max(right, x + width)
    x += width + typesetter.width('x x', styles.rest) - typesetter.width('xx', styles.rest) + gap
  }
  return { texts, right }
}

/**
 * What the first slide of a session says in its head where the session has no divider: which of how
 * many, its title where the slide has another, 〜subtitle〜, by whom, where. undefined where that is too
 * long for two lines.
 *
 * @param count How many sessions there are.
 */
export function openerOf(
  topic: Topic,
  n: number,
  count: number,
  first: Slide,
  context: LayoutContext,
  speaker?: PhrasingContent[],
): Opener | undefined {
  const { subtitle, by, speaker: named, url } = topic.data
  const speakers = [...(named ? [textNode(named)] : []), ...(speaker ?? [])]
  // A copy without its address is the same session.
  const own = first.topic.heading === topic.heading
  const titles = own ? [] : [topic.heading.map(wordsIn).join(''), ...first.data.breadcrumb]
  const opener: Opener = {
    ...(count > 1 ? { number: `${n} / ${count}` } : {}),
    titles,
    ...(subtitle ? { subtitle } : {}),
    ...(by ? { by } : {}),
    ...(speakers.length > 0 ? { speaker: speakers } : {}),
    ...(url ? { url: { href: url.href, text: url.text } } : {}),
    coded: url !== undefined && url.href.length <= longest,
    two: false,
  }
  const most = left + (opener.coded ? room.coded : room.plain)
  const fits = (one: Opener): boolean => placed(one, context).right <= most
  if (fits(opener)) return opener
  const two = { ...opener, two: true }
  return fits(two) ? two : undefined
}

const wordsIn = (node: PhrasingContent): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsIn).join('') : ''

/** The strip as a header: the number strong, the rest as emphasis, the address a link, its code. */
function openerHeader(opener: Opener): PhrasingContent[] {
  const { number, titles, subtitle, by, speaker, url, coded } = opener
  const said = [...titles, ...(subtitle ? [subtitle] : []), ...(by ? [`by ${by}`] : [])]
  const parts: PhrasingContent[] = [
    ...(number ? [{ type: 'strong' as const, children: [textNode(number)] }] : []),
    ...said.map((words) => ({ type: 'emphasis' as const, children: [textNode(words)] })),
    ...(speaker ? [{ type: 'emphasis' as const, children: speaker }] : []),
    ...(url ? [{ type: 'link' as const, url: url.href, children: [textNode(url.text)] }] : []),
    ...(url && coded ? [qrImage(url.href)] : []),
  ]
  return parts.flatMap((part, index) => (index > 0 ? [textNode(' '), part] : [part]))
}

/** The slide with its strip: the classes, and where its words and its code stand. */
export function withOpener(slide: Slide, context: LayoutContext): Slide {
  const { opener } = slide.data
  if (!opener || !slide.placement) return slide
  const hero = slide.data.layout === 'statement'
  const texts = placed(opener, context).texts.map((text) =>
    hero ? { ...text, style: { ...text.style, color: 'onInk' } } : text,
  )
  const box = { x: 1088, y: 32, width: 112, height: 112 }
  const code: Placement['items'] =
    opener.coded && opener.url
      ? [{ kind: 'qr', ...box, source: opener.url.href, alt: `QR ${opener.url.href}` }]
      : []
  const classes = [
    'opener',
    ...(opener.two ? ['opener-two'] : []),
    ...(opener.coded ? ['coded'] : []),
  ]
  // Read first; arrows name what they join by its place in the list.
  const before = texts.length + code.length
  const moved = slide.placement.items.map((item) =>
    item.kind === 'arrow'
      ? {
          ...item,
          ...(item.from === undefined ? {} : { from: item.from + before }),
          ...(item.to === undefined ? {} : { to: item.to + before }),
        }
      : item,
  )
  const items = [...texts, ...code, ...moved]
  return {
    ...slide,
    head: openerHeader(opener),
    placement: { ...slide.placement, items },
    data: { ...slide.data, classes: [...slide.data.classes, ...classes] },
  }
}
