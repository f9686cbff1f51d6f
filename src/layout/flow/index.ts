import type { Paragraph } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { clearTitle } from '../shared/place-title.js'
import { blocksOf } from '../shared/blocks-of.js'
import { arrowLine } from '../shared/arrow-line.js'
import { flowClasses } from './geometry.js'
import { isTooTall, placeFlow } from './place.js'
import { isFlowLine, readFlow, type FlowSlide } from './match.js'

/** What trying a way of standing has found, for `place`, which is asked next. */
const tried = new WeakMap<Slide, Placement | undefined>()

/** The line as `**A** _->_ **B**`, what stands before and after it as lists. */
function standing(
  slide: Slide,
  { before, after }: FlowSlide,
  line: Paragraph,
  classes: string[],
  context: LayoutContext,
): Slide {
  const children = [...blocksOf(before), line, ...blocksOf(after)]
  const made = arrangedSlide(slide, { children, classes }, context)
  return before.length > 0 ? clearTitle(made, context) : made
}

/** The slide as roomy as it fits; most that are tried have too much around their line. */
function arrangeFlow(slide: Slide, flow: FlowSlide, context: LayoutContext): Slide {
  let placed: string | undefined
  for (const brackets of [3, 2] as const) {
    const children = arrowLine(flow.line, context)
    const line: Paragraph = { type: 'paragraph', data: { role: 'flow' }, children }
    const classes = flowClasses(line, context, brackets)
    if (classes.join(' ') === placed || isTooTall(flow, classes, context)) continue
    placed = classes.join(' ')
    const way = standing(slide, flow, line, classes, context)
    const placement = placeFlow(way, context)
    tried.set(way, placement)
    if (placement) return way
  }
  const none = context.trial ? { ...slide } : asBlocks(slide, context)
  tried.set(none, undefined)
  return none
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
  place: (slide, context) => (tried.has(slide) ? tried.get(slide) : placeFlow(slide, context)),
}
