import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'

/** The slide as `layout` arranges it, with its placement; undefined when it does not hold it. */
export function arrangedBy(
  layout: Layout,
  slide: Slide,
  context: LayoutContext,
  reason: string,
): Slide | undefined {
  const data = { ...slide.data, layout: layout.name, reason, classes: [] }
  const arranged = layout.arrange({ ...slide, data }, context)
  const placement = layout.place(arranged, context)
  return placement && { ...arranged, placement }
}
