import type { Topic } from '../types.js'

/** A run of siblings [from, to) that shows a structure. */
export interface Structure {
  from: number
  to: number
  layout: string
  /** Sets children as bullets, whatever structure they have. */
  plain: boolean
}

/** What `split` must know of a layout; `match` answers for a slide of these items under this title. */
export interface Recogniser {
  name: string
  item?: (topic: Topic) => boolean
  match: (topic: Topic, items: Topic[]) => string | undefined
  /** Sets the items' children as bullets, so that their own structure would not be seen. */
  plain?: boolean
}

/** Runs of consecutive items of which all could be part of one structure. */
function runsOf(items: Topic[], item: (topic: Topic) => boolean): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = 0
  for (let to = 0; to <= items.length; to++) {
    const candidate = items[to]
    if (candidate && item(candidate)) continue
    if (to > from) runs.push({ from, to })
    from = to + 1
  }
  return runs
}

/** No structure holds more siblings than this; longer lists are not offered. */
const mostItems = 12

/** The structures among the siblings `items` of `topic`: the whole, and maximal runs. */
export function structuresOf(topic: Topic, items: Topic[], recognisers: Recogniser[]): Structure[] {
  const found: Structure[] = []
  for (const { name, item, match, plain = false } of recognisers) {
    const runs = item ? runsOf(items, item) : []
    const whole = { from: 0, to: items.length }
    if (!runs.some((run) => run.from === 0 && run.to === items.length)) runs.push(whole)
    for (const { from, to } of runs) {
      if (to - from > mostItems) continue
      if (found.some((other) => other.from === from && other.to === to)) continue
      if (match(topic, items.slice(from, to))) found.push({ from, to, layout: name, plain })
    }
  }
  return found
}
