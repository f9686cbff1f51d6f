import type { Outline, Topic } from '../types/outline.js'
import type { Remark } from '../types/report.js'
import { keepTopics } from './keep-topics.js'
import { shortenNotes } from './shorten-notes.js'
import { rankTopics } from './rank-topics.js'
import { weigh } from './weigh.js'
import { wordsFor } from '../messages/words-for.js'

/** Topics that stay whatever the time: those marked `#slide`, all under them, and all they stand under. */
function marked(source: Topic, weighed: Topic, above = false): Topic[] {
  if (weighed.data.place !== 'slide') return []
  const own = above || source.data.place === 'slide'
  const under = weighed.children.flatMap((child, i) => {
    const original = source.children[i]
    return original ? marked(original, child, own) : []
  })
  return own || under.length > 0 ? [weighed, ...under] : []
}

/**
 * The largest number of steps whose talk is not over `budget`, or -1. The talk grows with the
 * steps, but for a slide now and then, so halving finds it; only a talk that was counted is chosen.
 */
function lastFitting(steps: number, budget: number, count: (step: number) => number): number {
  let [fits, over] = [-1, steps]
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2)
    if (count(middle) <= budget) fits = middle
    else over = middle
  }
  return fits
}

/** Minutes, up to the next half. */
const roundUp = (seconds: number): number => Math.ceil(seconds / 30) / 2

/**
 * The outline planned for a talk of `minutes`: what matters most stays on slides, the rest gets
 * the place `notes`. `countSeconds` tells how long the talk of a planned outline is, slides
 * included; it is asked about log2(topics) times. Less time always keeps a subset of the lines.
 *
 * When not even the titles and the lines marked `#slide` fit, they alone are kept and a warning
 * names the least possible minutes.
 */
export function fitMinutes(
  outline: Outline,
  minutes: number,
  countSeconds: (outline: Outline) => number,
  groups: (root: Topic) => { topics: Topic[]; gain: number }[] = () => [],
): { outline: Outline; remarks: Remark[] } {
  const root = weigh(outline.root)
  const steps = rankTopics(root, new Set(marked(outline.root, root)), groups(root))
  const upTo = (step: number): Outline => ({
    ...outline,
    root: keepTopics(root, new Set(steps.slice(0, step + 1).flat())),
  })
  const last = lastFitting(steps.length, minutes * 60, (step) => countSeconds(upTo(step)))
  if (last >= 0) {
    const talk = upTo(last)
    const root = shortenNotes(talk.root, steps.slice(last + 1).flat())
    return { outline: { ...talk, root }, remarks: [] }
  }
  const least = upTo(0)
  const needed = roundUp(countSeconds(least))
  const reason = wordsFor(outline.file).plan.minutesTooFew(minutes, needed)
  return { outline: least, remarks: [{ ruleId: 'minutes-too-few', reason }] }
}
