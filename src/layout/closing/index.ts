import type { PhrasingContent } from 'mdast'
import { placeClosingLine } from './place-closing-line.js'
import { placeTitle, sizeTitle } from '../shared/place-title.js'
import { readArrows } from '../shared/read-arrows.js'
import { signBetween } from '../shared/sign-between.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

const mostLines = 2

/** Lines start this far below the top of the body, and follow each other at this distance, px. */
const first = 8
const pitch = 104

const isLine = ({ data, heading, body, children }: Topic): boolean =>
  data.origin === 'item' &&
  data.number === undefined &&
  data.checked === undefined &&
  heading.length > 0 &&
  body.length + children.length === 0

/** Emphasis is this layout's own hook for arrows: the author's is opened. */
function opened(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node) => (node.type === 'emphasis' ? opened(node.children) : [node]))
}

function lineOf(topic: Topic): PhrasingContent[] {
  const arrows = readArrows(topic)
  if (!arrows) return opened(topic.heading)
  return arrows.parts.flatMap((part, i) => [
    ...(i > 0 ? signBetween(arrows.marks[i - 1] ?? '') : []),
    ...opened(part),
  ])
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const children = slide.items.map((topic) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: lineOf(topic) }],
  }))
  const list = { type: 'list' as const, ordered: false, spread: false, children }
  return sizeTitle({ ...slide, children: [list] }, context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list') return undefined
  const items: Placement['items'] = [...placeTitle(slide, context)]
  let y = context.metrics.body.y + first
  for (const [index, item] of list.children.entries()) {
    const [line] = item.children
    if (line?.type !== 'paragraph') return undefined
    if (index > 0)
      items.push({ kind: 'rect', x: 80, y: y - 24, width: 1120, height: 1, fill: 'line' })
    const placed = placeClosingLine(line.children, y, context)
    if (!placed) return undefined
    items.push(...placed)
    y += pitch
  }
  return { items, bottom: y - pitch + 56 }
}

/**
 * One or two lines that sum up, each on one line at 40 px bold, an arrow drawn for `->`.
 *
 * Matches the summary of a session (まとめ, 結論 ...) when it is no more than that.
 */
export const closing: Layout = {
  name: 'closing',
  match: (slide) => {
    const { topic, items } = slide
    if (topic.data.role !== 'summary' || items.length === 0 || items.length > mostLines)
      return undefined
    if (!items.every(isLine)) return undefined
    return 'a summary of no more than two lines'
  },
  arrange,
  place,
}
