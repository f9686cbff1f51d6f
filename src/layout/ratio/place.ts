import type { Emphasis, Paragraph, PhrasingContent, Strong } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { baseline } from '../shared/baseline.js'
import { placeTitle } from '../shared/place-title.js'
import { shareFills, shareGap } from './geometry.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 168
const bar = { y: 312, height: 128 }
/** Labels in a row under the bar, which then stands where they would have been. */
const keyed = { bar: 176, y: 328, square: 16, inner: 12, gap: 40 }
const cell = 112

interface Part {
  paragraph: Paragraph
  name: PhrasingContent[]
  value?: Strong
  signs: Emphasis[]
}

function partOf(paragraph: Paragraph): Part {
  const at = paragraph.children.findIndex(({ type }) => type === 'strong')
  return {
    paragraph,
    name: paragraph.children.slice(0, Math.min(1, at)),
    value: paragraph.children.find((node) => node.type === 'strong'),
    signs: paragraph.children.filter((node) => node.type === 'emphasis'),
  }
}

interface Label {
  x: number
  small: boolean
  /** Between name and value, px. */
  gap: number
  color: string
}

/** Name and value from `x` on one baseline; the right edge. */
function placeLabel(part: Part, { x, small, gap, color }: Label, on: Sheet): number {
  const name = { ...(small ? typeStyles.text : typeStyles.head), color }
  const value = { ...(small ? typeStyles.subhead : typeStyles.display), color }
  const y = small ? keyed.y : top
  const foot = y + baseline(value)
  const room = { x, y: foot - baseline(name), width: 1120 }
  const manner = 'label' as const
  const text = on.text(
    { role: 'label', style: name, manner, of: part.paragraph, content: part.name },
    room,
  )
  text.width = on.width(text)
  let right = x + text.width
  if (part.value) {
    const under = { x: right + gap, y, width: 1120 }
    const number = on.text({ role: 'number', style: value, manner, of: part.value }, under)
    number.width = on.width(number)
    right = number.x + number.width
  }
  for (const sign of part.signs) on.sign(sign, { x, y })
  return right
}

function placeBar(widths: number[], y: number, tenths: boolean, on: Sheet): void {
  const fills = shareFills(widths.length)
  let x = left
  widths.forEach((width, i) => {
    on.rect({ x, y, height: bar.height, width }, fills[i] ?? 'mist')
    x += width
  })
  if (!tenths) return
  for (let i = 1; i < 10; i++) {
    const x = left + cell * i - 2
    on.shape({ kind: 'line', x, y, width: 4, height: bar.height, fill: 'paper' })
  }
}

/** Where arranged shares stand; undefined when they do not fit. */
export function placeRatio(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const { classes, style } = slide.data
  const widths = (style?.['--parts'] ?? '').split(' ').map(Number.parseFloat)
  const known = isCounted(slide) && list?.type === 'list' && list.children.length === widths.length
  if (!known) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const apart = classes.includes('keyed')
  const gaps = classes.includes('joined') ? shareGap.joined : shareGap
  const gap = apart ? gaps.small : gaps.large
  const fills = shareFills(widths.length)
  let x = left
  let right = left
  list.children.forEach((item, i) => {
    const [paragraph] = item.children
    if (paragraph?.type !== 'paragraph') return
    const fill = fills[i] ?? 'mist'
    if (apart) {
      on.rect({ x, y: keyed.y + 12, width: keyed.square, height: keyed.square }, fill)
      const label = { x: x + keyed.square + keyed.inner, small: true, gap, color: 'ink' }
      right = placeLabel(partOf(paragraph), label, on)
      x = right + keyed.gap
    } else {
      const color = fill === 'sea' ? 'sea' : 'ink'
      placeLabel(partOf(paragraph), { x, small: false, gap, color }, on)
      x += widths[i] ?? 0
    }
  })
  placeBar(widths, apart ? keyed.bar : bar.y, classes.includes('tenths'), on)
  if (right > 1200) return undefined
  return on.done(apart ? keyed.y + typeStyles.subhead.leading : bar.y + bar.height)
}
