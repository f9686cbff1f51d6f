import type { InlineRun } from '../../../scene/text/inline-runs.js'

/** The runs with a line ended by force before each of `offsets` (into their joined text). */
export function breakRuns(runs: InlineRun[], offsets: number[]): InlineRun[] {
  let at = 0
  return runs.map((run) => {
    const inside = offsets
      .map((offset) => offset - at)
      .filter((offset) => offset >= 0 && offset < run.text.length && offset + at > 0)
    at += run.text.length
    const cuts = [0, ...inside, run.text.length]
    const text = cuts
      .slice(1)
      .map((end, index) => run.text.slice(cuts[index], end))
      .join('\n')
    return { ...run, text }
  })
}
