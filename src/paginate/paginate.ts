import type { Slide } from '../types/deck.js'
import type { Remark } from '../types/report.js'
import { cutPart, openPart } from './cut/cut-part.js'
import type { Cutting } from './cut/cut.js'
import { fitSlides, type FitContext } from './fit/fit-slides.js'
import { reportUnheld } from './fit/report-unheld.js'
import type { Part } from './parts.js'

/** What slides are cut and fitted by. */
export interface Pagination {
  cutting: Cutting
  context: FitContext
}

/**
 * A part of the outline as slides on which every text has its place; and what is to be said of it.
 *
 * @param cut Its slides as `cutPart` gives them.
 */
export function paginate(
  part: Part,
  { cutting, context }: Pagination,
  cut = cutPart(part, cutting),
): { slides: Slide[]; remarks: Remark[] } {
  const remarks: Remark[] = []
  const tell = (remark: Remark): void => void remarks.push(remark)
  const slides = fitSlides(openPart(part, cut, cutting), context, tell)
  if (context.metrics.structural) reportUnheld(slides, context.words, tell)
  return { slides, remarks }
}
