import type { Placement, Slide } from '../types/deck.js'
import { slideMarkdown, type SlideMarkdown, type SlideSetting } from './slide-markdown.js'

type Known = WeakMap<Placement, { key: string; compiled: SlideMarkdown }>

/** What was compiled before, by the slides' placement: what is placed anew is another. */
export interface Compiled {
  /** With the marks of line ends. */
  marked: Known
  /** Without them. */
  clean: Known
}

export const noneCompiled = (): Compiled => ({ marked: new WeakMap(), clean: new WeakMap() })

/** All of a slide's Markdown that its placement does not settle. */
function keyOf({ data, notes }: Slide, setting: SlideSetting): string {
  const { breadcrumb, introduces, part, classes } = data
  return JSON.stringify([setting, breadcrumb, introduces, part, classes, notes])
}

/** The parts of one slide as Marp Markdown, as they were compiled before if nothing changed. */
export function recallMarkdown(
  slide: Slide,
  setting: SlideSetting,
  known: Compiled | undefined,
): SlideMarkdown {
  const { placement } = slide
  if (!placement || !known) return slideMarkdown(slide, setting)
  const own = setting.marks ? known.marked : known.clean
  const key = keyOf(slide, setting)
  const found = own.get(placement)
  if (found?.key === key) return found.compiled
  const compiled = slideMarkdown(slide, setting)
  own.set(placement, { key, compiled })
  return compiled
}
