import type { PhrasingContent } from 'mdast'
import type { LayoutContext, Manner } from '../../types/layout.js'
import type { PlacedText, TextStyle } from '../../types/deck.js'

export interface TextBox {
  role: string
  style: TextStyle
  manner: Manner
  x: number
  y: number
  width: number
  level?: number
  marker?: string
}

/** `content` set in a box: its lines, and a height of as many leadings. */
export function textBox(
  content: PhrasingContent[],
  box: TextBox,
  { typesetter }: LayoutContext,
): PlacedText {
  const { role, style, manner, x, y, width, level, marker } = box
  const { size, leading, weight, color } = style
  const lines = typesetter.set(content, style, width, manner).map((line) => line.text)
  const height = Math.max(1, lines.length) * leading
  const own = { size, leading, weight, color }
  const placed: PlacedText = { kind: 'text', role, style: own, content, lines, x, y, width, height }
  if (level !== undefined) placed.level = level
  if (marker !== undefined) placed.marker = marker
  return placed
}
