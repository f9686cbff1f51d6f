import type { Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide, TextStyle } from '../../types/deck.js'
import { placeTitle } from '../shared/place-title.js'
import type { Line } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { partsWord } from '../shared/parts-word.js'
import { typeStyles } from '../shared/type-styles.js'

/** Blocks side by side: width, gap and how much lower each begins, px. */
const rankColumns: Record<number, { width: number; gap: number; step: number }> = {
  2: { width: 532, gap: 56, step: 88 },
  3: { width: 336, gap: 56, step: 88 },
  4: { width: 244, gap: 48, step: 72 },
}

const left = 80
const top = 176
const bottom = 624
const padding = 24

/** Strongest first; the text on it. */
const fills = [
  { fill: 'block', color: 'onBlock' },
  { fill: 'seaFill', color: 'onInk' },
  { fill: 'pale', color: 'ink' },
  { fill: 'mist', color: 'ink' },
]

const fillOf = (index: number): { fill: string; color: string } =>
  fills[Math.min(index, fills.length - 1)] ?? { fill: 'mist', color: 'ink' }

function placeNumber(
  index: number,
  style: TextStyle,
  room: { x: number; y: number },
  on: Sheet,
): void {
  const of = { children: [{ type: 'text' as const, value: String(index + 1) }] }
  on.text({ role: 'rank', style, manner: 'label', of }, { ...room, width: 64 })
}

/** Blocks that stand on one line, the first the highest. */
function placeAcross(line: Line, small: boolean, on: Sheet): number {
  const columns = rankColumns[line.names.length]
  if (!columns) return bottom
  const { width, gap, step } = columns
  const label = small ? typeStyles.subhead : typeStyles.head
  line.names.forEach((name, i) => {
    const x = left + i * (width + gap)
    const y = top + i * step
    const sign = line.signs[i - 1]
    if (sign) {
      const style = { ...typeStyles.head, color: 'sea' }
      const of = { children: [sign] }
      const room = { x: x - gap, y: y + 96, width: gap }
      on.text({ role: 'comparison', style, manner: 'label', of }, room)
    }
    const { fill, color } = fillOf(i)
    on.rect({ x, y, width, height: bottom - y }, fill)
    placeNumber(i, { ...typeStyles.headline, color }, { x: x + padding, y: y + 16 }, on)
    on.name(name, { ...label, color }, { x: x + padding, y: y + 96, width: width - 2 * padding })
  })
  return bottom
}

/** Rows that grow shorter. */
function placeDown(line: Line, on: Sheet): number {
  line.names.forEach((name, i) => {
    const y = top + 76 * i
    const width = 1120 - 96 * i
    const { fill, color } = fillOf(i)
    on.rect({ x: left, y, width, height: 64 }, fill)
    const style = { ...typeStyles.subhead, color }
    placeNumber(i, style, { x: left + padding, y: y + 11.7 }, on)
    const sign = line.signs[i - 1]
    const of = { children: sign ? [sign] : [] }
    const room = { x: left + 72, y: y + 11.7, width: 32 }
    if (sign) on.text({ role: 'comparison', style, manner: 'label', of }, room)
    on.name(name, style, { x: left + 120, y: y + 11.7, width: width - 144 })
  })
  return top + 76 * line.names.length - 12
}

/** Classes that tell the CSS how the blocks of an arranged line stand; none when they cannot. */
export function rankClasses(line: Paragraph, context: LayoutContext): string[] {
  const { names } = readLine(line.children)
  const columns = rankColumns[names.length]
  const most = (style: TextStyle, width: number): number => {
    const labels = names.map(({ content }) =>
      context.typesetter.set(content, style, width, 'label'),
    )
    if (labels.some(partsWord)) return Number.POSITIVE_INFINITY
    return Math.max(...labels.map(({ length }) => length))
  }
  if (columns) {
    const width = columns.width - 2 * padding
    const one = names.length < 4 && most(typeStyles.head, width) === 1
    if (one) return [`n${names.length}`]
    if (most(typeStyles.subhead, width) <= 3) return [`n${names.length}`, 'small']
  }
  if (names.length < 2 || names.length > 6) return []
  return most(typeStyles.subhead, 1120 - 96 * (names.length - 1) - 144) === 1 ? ['v'] : []
}

/** Where an arranged rank stands; undefined when it does not fit. */
export function placeRank(slide: Slide, context: LayoutContext): Placement | undefined {
  const [paragraph] = slide.children
  const { classes } = slide.data
  if (paragraph?.type !== 'paragraph' || !isCounted(slide)) return undefined
  const line = readLine(paragraph.children)
  const on = sheet(context, placeTitle(slide, context))
  const small = classes.includes('small')
  return on.done(classes.includes('v') ? placeDown(line, on) : placeAcross(line, small, on))
}
