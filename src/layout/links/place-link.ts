import type { ListItem } from 'mdast'
import { textBox } from '../shared/text-box.js'
import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText, Placement, TextStyle } from '../../types/deck.js'

const styles = {
  number: { size: 24, leading: 32, weight: 700, color: 'sea' },
  link: { size: 24, leading: 32, weight: 700, color: 'ink' },
  url: { size: 18, leading: 24, weight: 400, color: 'muted' },
} satisfies Record<string, TextStyle>

/** From the item's corner, px; the number's is its right edge. Two lines of title and three of address fill a row. */
const inset = { number: 188, text: 200, top: 8, gap: 8 }
const codedWidth = 344
export const linkPitch = 184
/** Without a code. */
const listed = { number: 36, text: 56, width: 488, pitch: 64 }
const qr = 148

/** An address of two lines ends the first before its path. */
function beforePath(placed: PlacedText, width: number, { typesetter }: LayoutContext): PlacedText {
  const whole = placed.lines.join('')
  const [origin] = /^https?:\/\/[^/?#]+(?=.)/i.exec(whole) ?? []
  if (placed.lines.length !== 2 || !origin) return placed
  const lines = [origin, whole.slice(origin.length)]
  const fits = lines.every((line) => typesetter.width(line, placed.style) <= width * 0.99)
  return fits ? { ...placed, lines } : placed
}

/** QR code, number, title and address of one item; `bottom` is where its row may end. */
export function placeLink(
  item: ListItem,
  at: { x: number; y: number; n: number },
  context: LayoutContext,
): { items: Placement['items']; bottom: number } {
  const items: Placement['items'] = []
  const [line] = item.children
  const coded = line?.type === 'paragraph' && line.children[0]?.type === 'image'
  const edge = coded ? inset.number : listed.number
  const width = coded ? codedWidth : listed.width
  const gap = coded ? inset.gap : 0
  let y = at.y + (coded ? inset.top : 0)
  const x = at.x + (coded ? inset.text : listed.text)
  for (const node of line?.type === 'paragraph' ? line.children : []) {
    if (node.type === 'image') {
      const box = { x: at.x, y: at.y, width: qr, height: qr }
      items.push({ kind: 'qr', ...box, source: node.alt?.replace(/^QR /, ''), alt: node.alt ?? '' })
    } else if (node.type === 'strong') {
      const number = { role: 'number', style: styles.number, manner: 'title' as const }
      const own = context.typesetter.width(String(at.n), styles.number)
      const box = { x: at.x + edge - own, y, width: own + 1 }
      items.push(textBox([{ type: 'text', value: String(at.n) }], { ...number, ...box }, context))
      const title = { role: 'link', style: styles.link, manner: 'title' as const, x, y, width }
      const placed = textBox(node.children, title, context)
      items.push(placed)
      y += placed.height + gap
    } else if (node.type === 'link') {
      const url = { role: 'url', style: styles.url, manner: 'body' as const, x, y, width }
      const placed = beforePath(textBox(node.children, url, context), width, context)
      items.push(placed)
      y += placed.height
    }
  }
  return { items, bottom: at.y + Math.max(coded ? linkPitch : listed.pitch, y - at.y) }
}
