import type { List, Paragraph } from 'mdast'
import type { LayoutContext, Placement, Slide } from '../../types.js'
import { flowColumns, nodePadding } from './flow-geometry.js'
import { placeHead } from './place-head.js'
import { placeTopics } from './place-topics.js'
import type { Line } from './read-line.js'
import { readLine } from './read-line.js'
import type { Sheet } from './sheet.js'
import { sheet } from './sheet.js'
import { typeStyles } from './type-styles.js'

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
  let from = -1
  names.forEach((name, i) => {
    const x = left + i * (width + gap)
    const sign = signs[i - 1]
    if (sign) {
      const box = { x: x - gap + 12, y: y + 48, width: gap - 24, height: 24 }
      on.sign(sign, box)
      on.shape({ kind: 'arrow', ...box, fill: 'sea', from, to: on.items.length + 1 })
    }
    from = on.rect({ x, y, width, height }, 'mist')
    const inner = x + nodePadding
    if (icons) on.icon(name.icon, inner, y + 24, 72)
    const room = { x: inner, y: y + (icons ? 112 : 24), width: width - 2 * nodePadding }
    on.name(name, typeStyles.strong, room, 'node')
  })
  return y + height
}

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
  return fits ? y + 76 * names.length - 20 : undefined
}

/** Where an arranged flow stands; undefined when it does not fit. */
export function placeFlow(slide: Slide, context: LayoutContext): Placement | undefined {
  const { classes } = slide.data
  const at = slide.children.findIndex((node) => node.type === 'paragraph')
  const paragraph = slide.children[at] as Paragraph | undefined
  if (!paragraph || !classes.some((name) => /^(?:n[234]|v)$/u.test(name))) return undefined
  const lists = slide.children.filter((node): node is List => node.type === 'list')
  const before = at > 0 ? lists[0] : undefined
  const after = lists[before ? 1 : 0]
  const on = sheet(context, placeHead(slide, context))
  const start = before ? placeTopics(before, top, on, context) + above : top
  const line = { ...readLine(paragraph.children), classes }
  const end = classes.includes('v') ? placeDown(line, start, on) : placeAcross(line, start, on)
  if (end === undefined) return undefined
  return on.done(after ? placeTopics(after, end + below, on, context) : end)
}
