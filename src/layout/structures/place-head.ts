import type { LayoutContext, Placement, Slide } from '../../types.js'
import { setText } from './set-text.js'

export function placeHead(slide: Slide, context: LayoutContext): Placement['items'] {
  const { title, styles } = context.metrics
  const style = styles.title
  if (!style) return []
  const of = { children: slide.heading }
  return [setText({ role: 'title', style, manner: 'title', of }, title, context)]
}
