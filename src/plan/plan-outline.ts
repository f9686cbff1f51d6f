import type { Outline, Topic } from '../types/outline.js'
import type { Remark } from '../types/report.js'
import { wordsFor } from '../messages/words-for.js'
import { estimateSeconds } from './estimate-seconds.js'
import { fitMinutes } from './fit-minutes.js'
import { unheededMarks } from './unheeded-marks.js'
import { unranked, weigh } from './weigh.js'

/** An outline with its places, and what is to be said of them. */
export interface Plan {
  outline: Outline
  remarks: Remark[]
  /** Not even the least of it fits the minutes. */
  isTooLong: boolean
}

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
export function planOutline(outline: Outline, options: PlanOptions = {}): Plan {
  const { minutes, countSeconds = estimateSeconds, groups } = options
  const plan =
    minutes === undefined
      ? { outline: { ...outline, root: weigh(outline.root, unranked) }, remarks: [] }
      : fitMinutes(outline, minutes, countSeconds, groups)
  const unheeded = unheededMarks(outline.root, plan.outline.root, wordsFor(outline.file).plan)
  const isTooLong = plan.remarks.length > 0
  return { outline: plan.outline, remarks: [...plan.remarks, ...unheeded], isTooLong }
}
