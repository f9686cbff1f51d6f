import type { Paragraph } from 'mdast'
import type { Layout, LayoutContext, Placement, Slide } from '../types.js'
import { arrangedSlide, asBlocks } from './structures/arranged-slide.js'
import { clearTitle } from './parts/place-title.js'
import { blocksOf } from './parts/blocks-of.js'
import { arrowLine } from './structures/arrow-line.js'
import { flowClasses } from './structures/flow-geometry.js'
import { placeFlow } from './structures/place-flow.js'
import { isFlowLine, readFlow, type FlowSlide } from './structures/read-flow.js'

/** What trying a way of standing has found, for `place`, which is asked next. */
const tried = new WeakMap<Slide, Placement>()

/** The line as `**A** _->_ **B**`, what stands before and after it as lists: as roomy as it fits. */
function arrangeFlow(slide: Slide, flow: FlowSlide, context: LayoutContext): Slide {
  const way = (brackets: 2 | 3): Slide => {
    const line: Paragraph = {
      type: 'paragraph',
      data: { role: 'flow' },
      children: arrowLine(flow.line, context),
    }
    const children = [...blocksOf(flow.before), line, ...blocksOf(flow.after)]
    const classes = flowClasses(line, context, brackets)
    const made = arrangedSlide(slide, { children, classes }, context)
    return flow.before.length > 0 ? clearTitle(made, context) : made
  }
  const roomy = way(3)
  const placement = placeFlow(roomy, context)
  if (!placement) return way(2)
  tried.set(roomy, placement)
  return roomy
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const flow = readFlow(slide)
  return flow ? arrangeFlow(slide, flow, context) : asBlocks(slide, context)
}

/**
 * A line of A -> B -> C as boxes joined by arrows, bullets above and below it as they are.
 *
 * Matches three or more short names, or two alone on a slide. 2-4 names stand side by side
 * (216 or 248 px high, 120 without icons); more, or a long word, are stacked at 76 px each.
 */
export const flow: Layout = {
  name: 'flow',
  around: true,
  item: isFlowLine,
  match: (slide) => {
    const found = readFlow(slide)
    return found && `a line of ${found.line.parts.length} names joined by arrows`
  },
  arrange,
  place: (slide, context) => tried.get(slide) ?? placeFlow(slide, context),
}
