import type { Topic } from '../../types/outline.js'

/** A run of siblings [from, to) that shows a structure. */
export interface Structure {
  from: number
  to: number
  layout: string
  /** Sets children as bullets, whatever structure they have. */
  plain: boolean
  /** Over how many slides the run goes: who tears one tears all. */
  parts: number
  /** Only another way to set siblings that are too little for slides of their own. */
  gathers?: boolean
  /** Another way to show a structure that is found already: missed, it is not missed again. */
  wider: boolean
}

/** What `split` must know of a layout; `match` answers for a slide of these items under this title. */
export interface Recogniser {
  name: string
  item?: (topic: Topic) => boolean
  match: (topic: Topic, items: Topic[]) => string | undefined
  /** Sets the items' children as bullets, so that their own structure would not be seen. */
  plain?: boolean
  /** Siblings of its one item may share its slide. */
  around?: boolean
  /** Any run of siblings may share such a slide. */
  gathers?: boolean
  /** A topic with nothing under it may be the whole slide. */
  lone?: boolean
  /** At most one slide a session. */
  once?: boolean
}

interface Run {
  from: number
  to: number
}

/** Runs of consecutive items of which all could be part of one structure. */
function runsOf(items: Topic[], item: (topic: Topic) => boolean): Run[] {
  const runs: Run[] = []
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
/** Nor does a structure share its slide with more than these on either side. */
const mostAround = 4

/**
 * Longer runs that hold the run and siblings on either side of it, as far as `fits` says so: one
 * that does not fit has none around it that does.
 */
function widerRuns({ from, to }: Run, count: number, fits: (run: Run) => boolean): Run[] {
  const runs: Run[] = []
  let most = Math.min(count, to + mostAround)
  for (let start = from; start >= Math.max(0, from - mostAround); start--) {
    for (let end = to; end <= most; end++) {
      const run = { from: start, to: end }
      if (end - start === to - from) continue
      if (fits(run)) runs.push(run)
      else most = end - 1
    }
  }
  return runs
}

/** Part `at` of a run cut into `count` even ones. */
const evenPart = ({ from, to }: Run, count: number, at: number): Run => ({
  from: from + Math.round((at * (to - from)) / count),
  to: from + Math.round(((at + 1) * (to - from)) / count),
})

/** A run cut into `count` even parts, if `shows` says so of each. */
function evenParts(run: Run, count: number, shows: (part: Run) => boolean): Run[] | undefined {
  const parts: Run[] = []
  for (let at = 0; at < count; at++) {
    const part = evenPart(run, count, at)
    if (!shows(part)) return undefined
    parts.push(part)
  }
  return parts
}

/** No run goes over more slides of one structure than this. */
const mostParts = 4

/** All runs within a run, of two siblings to `mostGathered`. */
function runsWithin({ from, to }: Run): Run[] {
  const runs: Run[] = []
  for (let start = from; start < to; start++) {
    for (let end = start + 2; end <= Math.min(to, start + mostGathered); end++) {
      runs.push({ from: start, to: end })
    }
  }
  return runs
}

/** No slide gathers more siblings. */
const mostGathered = 5

/** The author wants a list, or something else, here. */
const isSteered = ({ data }: Topic): boolean => data.layout !== undefined

/** The items of a run, the same each time, since all layouts are asked; undefined if none may show it. */
function runChooser(items: Topic[]): (run: Run) => Topic[] | undefined {
  const chosen = (run: Topic[]): Topic[] | undefined => (run.some(isSteered) ? undefined : run)
  // The whole is all that is asked for of most.
  const whole = chosen(items)
  const known = new Map<number, Topic[] | undefined>()
  return ({ from, to }) => {
    if (to - from > mostItems) return undefined
    if (to - from === items.length) return whole
    const key = from * (items.length + 1) + to
    if (!known.has(key)) {
      known.set(key, chosen(items.slice(from, to)))
    }
    return known.get(key)
  }
}

/** The structures among the siblings `items` of `topic`: the whole, and maximal runs. */
export function structuresOf(topic: Topic, items: Topic[], recognisers: Recogniser[]): Structure[] {
  const found: Structure[] = []
  const whole = { from: 0, to: items.length }
  const choose = runChooser(items)
  const shows = ({ match }: Recogniser, run: Run): boolean => {
    const chosen = choose(run)
    return chosen !== undefined && match(topic, chosen) !== undefined
  }
  const taken = new Set<number>()
  const keyOf = ({ from, to }: Run): number => from * (items.length + 1) + to
  const isFound = (run: Run): boolean => taken.has(keyOf(run))
  const add = (structure: Structure): void => {
    found.push(structure)
    taken.add(keyOf(structure))
  }
  /** A run that is too much for one slide, over as few slides as hold it. */
  const parts = (recogniser: Recogniser, run: Run): Run[] => {
    const least = recogniser.around ? 1 : 2
    const most = Math.min(mostParts, Math.floor((run.to - run.from) / least))
    for (let count = 2; count <= most; count++) {
      const cut = evenParts(run, count, (part) => !isFound(part) && shows(recogniser, part))
      if (cut) return cut
    }
    return []
  }
  for (const recogniser of recognisers) {
    const { name, item, plain = false, around = false } = recogniser
    if (recogniser.gathers) {
      if (!item) continue
      for (const run of runsOf(items, item).flatMap(runsWithin)) {
        if (isFound(run) || !shows(recogniser, run)) continue
        add({ ...run, layout: name, plain: true, parts: 1, wider: false, gathers: true })
      }
      continue
    }
    const runs = item ? runsOf(items, item) : []
    const candidates = runs.some(({ from, to }) => to - from === items.length)
      ? runs
      : [...runs, whole]
    for (const run of candidates) {
      if (isFound(run)) continue
      const shown = shows(recogniser, run) ? [run] : item && !plain ? parts(recogniser, run) : []
      for (const part of shown) {
        add({ ...part, layout: name, plain, parts: shown.length, wider: false })
      }
    }
    for (const run of around ? runs.filter(({ from, to }) => to - from === 1) : []) {
      const fits = (wider: Run): boolean => isFound(wider) || shows(recogniser, wider)
      for (const wider of widerRuns(run, items.length, fits)) {
        if (isFound(wider)) continue
        add({ ...wider, layout: name, plain: true, parts: 1, wider: true })
      }
    }
  }
  return found
}
