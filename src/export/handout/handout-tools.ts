import type { PhrasingContent } from 'mdast'
import type { Drawing, Tag } from '../../scene/scene.js'
import { boxSteps } from '../../scene/shapes/polygon-steps.js'
import { drawText } from '../../scene/text/draw-text.js'
import type { Shaper } from '../../typeset/create-shaper.js'
import type { Box, PlacedText, TextStyle } from '../../types/deck.js'
import type { Typesetter } from '../../types/layout.js'

/** What the pages of a handout are set and drawn with. */
export interface HandoutTools {
  typesetter: Typesetter
  shaper: Shaper
}

/** Print is always light, whatever the deck on the screen is. */
export const ink = {
  text: '#0e2236',
  muted: '#4a5b6b',
  sea: '#0b6a84',
  line: '#c5d0d9',
  rule: '#9aabb8',
  orange: '#ff9900',
  subtitle: '#964b00',
} as const

/** A filled rectangle. */
export const patch = (box: Box, fill: string): Drawing => ({
  kind: 'path',
  steps: boxSteps(box),
  fill,
})

/** A hairline just outside a box. */
export function outline({ x, y, width, height }: Box): Drawing[] {
  return [
    patch({ x: x - 1, y: y - 1, width: width + 2, height: 1 }, ink.line),
    patch({ x: x - 1, y: y + height, width: width + 2, height: 1 }, ink.line),
    patch({ x: x - 1, y, width: 1, height }, ink.line),
    patch({ x: x + width, y, width: 1, height }, ink.line),
  ]
}

/** Lines of a text in a style, as they were set. */
export interface Words {
  content: PhrasingContent[]
  lines: string[]
  style: TextStyle
  /** `code` keeps its blanks, `furniture` has no look of links. */
  role?: string
  align?: 'left' | 'right'
}

/** Draws a text in a box whose top left corner is at (x, y); without a tag it is decoration. */
export function drawWords(
  { content, lines, style, role = 'note', align = 'left' }: Words,
  { x, y, width }: Omit<Box, 'height'>,
  tag: Tag | undefined,
  { shaper }: HandoutTools,
): { drawings: Drawing[]; right: number } {
  const height = lines.length * style.leading
  const box = { x, y, width, height }
  const placed: PlacedText = { kind: 'text', role, style, content, lines, align, ...box }
  const { drawings, end } = drawText(placed, tag, shaper)
  return { drawings, right: end.whole }
}

/** One unbroken line of plain words. */
export const plainWords = (value: string, style: TextStyle, align?: 'right'): Words => ({
  content: [{ type: 'text', value }],
  lines: [value],
  style,
  role: 'furniture',
  ...(align ? { align } : {}),
})

/** A text cut so that it and a mark of it fit into `room` px. */
export function cutTo(
  value: string,
  style: TextStyle,
  room: number,
  { typesetter }: HandoutTools,
): string {
  if (typesetter.width(value, style) <= room) return value
  let [low, high] = [0, value.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (typesetter.width(`${value.slice(0, middle)}…`, style) <= room) low = middle
    else high = middle - 1
  }
  const end = /[\uD800-\uDBFF]/.test(value.charAt(low - 1)) ? low - 1 : low
  return `${value.slice(0, end)}…`
}
