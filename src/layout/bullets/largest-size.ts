import type { Flow } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'
import type { PlacedText, Slide } from '../../types/deck.js'
import { atSize } from '../shared/at-size.js'
import { placeBlocks } from '../shared/place-blocks.js'
import { belowTitle } from '../shared/place-title.js'

/** Lines that a size may have, and how wide the widest may be, px. */
const limits: Record<string, { lines: number; width: number }> = {
  large: { lines: 5, width: 900 },
  medium: { lines: 8, width: 1024 },
}

/** Lists and paragraphs alone are set larger: what stands beside a table keeps to its size. */
const isRunning = (node: Flow): boolean =>
  node.type === 'paragraph' ||
  (node.type === 'list' &&
    node.children.every(({ children }) => children.every((child) => isRunning(child as Flow))))

/** Paragraphs are set larger only alone, and of at most two lines. */
function isLong({ children }: Slide, texts: PlacedText[]): boolean {
  const paragraphs = texts.filter(({ role }) => role === 'p')
  if (paragraphs.length === 0) return false
  return children.length > 1 || paragraphs.some(({ lines }) => lines.length > 2)
}

/**
 * The largest of the theme's sizes in which the arranged slide stays as few lines as that size may
 * have; undefined where that is the usual one.
 */
export function largestSize(slide: Slide, context: LayoutContext): string | undefined {
  const { body, sizes = {} } = context.metrics
  if (slide.data.tight || slide.children.length === 0 || !slide.children.every(isRunning)) {
    return undefined
  }
  return Object.keys(sizes).find((size) => {
    const limit = limits[size]
    const own = atSize(context, [size])
    const { items, bottom } = placeBlocks(slide.children, own, {
      dense: false,
      itemRole: 'l1',
      top: belowTitle(slide, context),
    })
    const texts = items.filter((item): item is PlacedText => item.kind === 'text')
    if (!limit || texts.length < items.length || isLong(slide, texts)) return false
    const count = texts.reduce((sum, { lines }) => sum + lines.length, 0)
    const isWide = ({ lines, style }: PlacedText): boolean =>
      lines.some((line) => context.typesetter.width(line.trimEnd(), style) > limit.width)
    return count <= limit.lines && bottom <= body.y + body.height && !texts.some(isWide)
  })
}
