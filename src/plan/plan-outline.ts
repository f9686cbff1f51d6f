import type { Outline, Topic } from '../types/outline.js'
import { estimateSeconds } from './estimate-seconds.js'
import { fitMinutes } from './fit-minutes.js'
import { reportUnheeded } from './report-unheeded.js'
import { unranked, weigh } from './weigh.js'

export interface PlanOptions {
  /** Length of the talk; without it everything that is not marked otherwise goes to slides. */
  minutes?: number
  /** How long the talk of a planned outline is, in seconds; a guess when absent. */
  countSeconds?: (outline: Outline) => number
  /** Topics of the weighed tree that are shown together or not at all. */
  groups?: (root: Topic) => { topics: Topic[]; gain: number }[]
}

/**
 * The outline with `seconds` and `place` on every topic, where minutes are given `importance` too:
 * what goes on a slide,
 * what into the presenter notes, what only into the handout. The author's `#slide`, `#notes`
 * and `#handout` hold for all under the marked line; nothing is on a slide without its parent,
 * and a `#slide` that this rule overrules is reported.
 */
export function planOutline(outline: Outline, options: PlanOptions = {}): Outline {
  const { minutes, countSeconds = estimateSeconds, groups } = options
  const planned =
    minutes === undefined
      ? { ...outline, root: weigh(outline.root, unranked) }
      : fitMinutes(outline, minutes, countSeconds, groups)
  reportUnheeded(outline.root, planned.root, outline.file)
  return planned
}
