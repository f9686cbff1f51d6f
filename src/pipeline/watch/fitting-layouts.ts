import { arrangedBy } from '../../paginate/fit/arranged-by.js'
import type { FitContext } from '../../paginate/fit/fit-slides.js'
import type { Slide } from '../../types/deck.js'

/** Whether a layout holds what stands on a slide. */
function holds(name: string, slide: Slide, context: FitContext): boolean {
  const layout = context.layouts[name]
  if (!layout) return false
  try {
    const bare = { ...slide, children: [], data: { ...slide.data, classes: [] } }
    return arrangedBy(layout, bare, { ...context, trial: true }, '') !== undefined
  } catch {
    // A layout may lean on what it recognises.
    return false
  }
}

/** Those of the named layouts that hold what stands on a slide, its own among them. */
export function fittingLayouts(names: string[], slide: Slide, context: FitContext): string[] {
  return names.filter((name) => name === slide.data.layout || holds(name, slide, context))
}
