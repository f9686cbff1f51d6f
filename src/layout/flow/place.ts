import type { Flow, Topic } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { flowColumns, nodePadding } from './geometry.js'
import { placeBlock } from '../shared/place-blocks.js'
import { belowTitle, placeTitle } from '../shared/place-title.js'
import { styleOf } from '../shared/style-of.js'
import type { Line } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import type { Sheet } from '../shared/sheet.js'
import { bodyBottom, sheet } from '../shared/sheet.js'
import type { FlowSlide } from './match.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 176
const bodyWidth = 1120
/** Space between bullets and the nodes, and the nodes and bullets, px. */
const above = 48
const below = 40

type FlowLine = Line & { classes: string[] }

/** Height of nodes side by side: with or without the icon row, two lines or three. */
function nodeHeight(classes: string[]): number {
  if (classes.includes('icons')) return classes.includes('tall') ? 248 : 216
  return classes.includes('tall') ? 160 : 120
}

function placeAcross(line: FlowLine, y: number, on: Sheet): number {
  const { names, signs, classes } = line
  const columns = flowColumns[names.length]
  if (!columns) return y
  const { width, gap } = columns
  const height = nodeHeight(classes)
  const icons = classes.includes('icons')
  const mostLines = classes.includes('tall') ? 3 : 2
  let from = -1
  names.forEach((name, i) => {
    const x = left + i * (width + gap)
    const sign = signs[i - 1]
    if (sign) {
      // Level with the icons, else with the first line of the labels.
      const box = { x: x - gap + 12, y: y + (icons ? 48 : 29), width: gap - 24, height: 24 }
      on.sign(sign, box)
      on.shape({ kind: 'arrow', ...box, fill: 'sea', from, to: on.items.length + 1 })
    }
    from = on.rect({ x, y, width, height }, 'mist')
    const inner = x + nodePadding
    if (icons) on.icon(name.icon, inner, y + 24, 72)
    const room = { x: inner, y: y + (icons ? 112 : 24), width: width - 2 * nodePadding }
    const { node: of, content } = name
    const setting = { role: 'node', style: typeStyles.strong, manner: 'label' as const, mostLines }
    on.text({ ...setting, of, content }, room)
  })
  return y + height
}

const downHeight = (count: number): number => 76 * count - 20

/** Stacked: 56 px rows at a pitch of 76 px, down arrows between; undefined when a label is too long. */
function placeDown(line: FlowLine, y: number, on: Sheet): number | undefined {
  const { names, signs, classes } = line
  const icons = classes.includes('icons')
  const inset = icons ? 80 : 24
  let from = -1
  let fits = true
  names.forEach((name, i) => {
    const at = y + 76 * i
    const sign = signs[i - 1]
    if (sign) {
      const box = { x: left + 36, y: at - 16, width: 16, height: 12 }
      on.sign(sign, box)
      on.shape({ kind: 'arrow', ...box, fill: 'sea', from, to: on.items.length + 1 })
    }
    from = on.rect({ x: left, y: at, width: bodyWidth, height: 56 }, 'mist')
    if (icons) on.icon(name.icon, left + 24, at + 8, 40)
    const room = { x: left + inset, y: at + 10.6, width: bodyWidth - inset - 24 }
    fits &&= on.name(name, typeStyles.strong, room, 'node').lines.length === 1
  })
  return fits ? y + downHeight(names.length) : undefined
}

/** Ordinary blocks from `y` down, as they would stand alone; the bottom edge. */
function placeAround(blocks: Flow[], y: number, on: Sheet, context: LayoutContext): number {
  const { x, width } = context.metrics.body
  const textWidth = Math.min(width, context.metrics.title.width)
  const column = { x, width, textWidth, level: 0, role: 'p', dense: false, itemRole: 'l1' }
  let bottom = y
  blocks.forEach((block, i) => {
    const placed = placeBlock(block, bottom + (i > 0 ? 16 : 0), column, context)
    on.items.push(...placed.items)
    bottom = placed.bottom
  })
  return bottom
}

/** The least height that topics take as lists, px: a line each, blocks left out. */
function leastHeight(topics: Topic[], level: number, context: LayoutContext): number {
  const { leading, before } = styleOf(`l${Math.min(level, 3)}`, context)
  return topics.reduce((sum, { data, heading, children }, index) => {
    if (data.origin === 'block') return sum
    const line = heading.length > 0 ? leading : 0
    const gap = index > 0 || level > 1 ? before : 0
    return sum + gap + line + leastHeight(children, level + 1, context)
  }, 0)
}

/** Whether a flow with these classes cannot fit, however few lines stand around it. */
export function isTooTall(
  { line, before, after }: FlowSlide,
  classes: string[],
  context: LayoutContext,
): boolean {
  const height = classes.includes('v') ? downHeight(line.parts.length) : nodeHeight(classes)
  const over = before.length > 0 ? leastHeight(before, 1, context) + above - 8 : 0
  const under = after.length > 0 ? leastHeight(after, 1, context) + below : 0
  return top + over + height + under > bodyBottom + 1
}

/** Where an arranged flow stands; undefined when it does not fit. */
export function placeFlow(slide: Slide, context: LayoutContext): Placement | undefined {
  const { children, data } = slide
  const at = children.findIndex((node) => node.type === 'paragraph' && node.data?.role === 'flow')
  const paragraph = children[at]
  if (paragraph?.type !== 'paragraph' || !isCounted(slide)) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const before = children.slice(0, at)
  const after = children.slice(at + 1)
  // Lists start a little higher, so that their first capitals stand where panels' tops do.
  const start =
    at > 0 ? placeAround(before, top - 8 + belowTitle(slide, context), on, context) + above : top
  const line = { ...readLine(paragraph.children), classes: data.classes }
  const end = data.classes.includes('v') ? placeDown(line, start, on) : placeAcross(line, start, on)
  if (end === undefined) return undefined
  return on.done(after.length > 0 ? placeAround(after, end + below, on, context) : end)
}
