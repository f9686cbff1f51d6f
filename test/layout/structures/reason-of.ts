import { arrangedBy } from '../../../src/paginate/fit/arranged-by.js'
import type { Layout, LayoutContext } from '../../../src/types/layout.js'
import type { Slide } from '../../../src/types/deck.js'

/** Why `layout` takes the slide: it sees its structure there, and holds it; undefined when not. */
export function reasonOf(layout: Layout, slide: Slide, context: LayoutContext): string | undefined {
  const reason = layout.match(slide, context)
  return reason !== undefined && arrangedBy(layout, slide, context, reason) ? reason : undefined
}
