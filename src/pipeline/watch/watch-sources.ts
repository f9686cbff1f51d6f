import { dirname, resolve } from 'node:path'
import { isOurOutput } from '../../targets/made-by-us.js'
import { findInputs } from '../../input/find-inputs.js'
import { isCombined } from '../source/is-combined.js'
import type { LiveDeck } from './live-deck.js'
import type { WatchState } from './watch-files.js'

/** A deck to be watched: its name, and what it is made of. */
export interface WatchedDeck {
  path: string
  sources: string[]
}

/** What one deck of all sources is known by. */
const combined = 'combined'

/** The sources of one input; of one that went those that it last had, so that their decks stay. */
async function sourcesOf(input: string, { options, found }: WatchState): Promise<string[]> {
  const { paths, errors } = await findInputs([input], { out: options.out, isOutput: isOurOutput })
  const before = found.get(input)
  if (paths.length === 0) {
    const missing = errors.some(({ ruleId }) => ruleId === 'input')
    return before ?? (missing ? [input] : [])
  }
  // One that went from a folder is taken out of a deck of all; a deck of its own stays to be seen.
  const all = options.combine ? paths : [...new Set([...(before ?? []), ...paths])]
  found.set(input, all)
  return all
}

/** The decks that there are now, in the order of the inputs. */
export async function watchedDecks(state: WatchState): Promise<WatchedDeck[]> {
  const lists: string[][] = []
  for (const input of state.options.inputs) lists.push(await sourcesOf(input, state))
  const sources = [...new Set(lists.flat())]
  if (await isCombined(sources, state.options)) return [{ path: combined, sources }]
  return sources.map((path) => ({ path, sources: [path] }))
}

/** Whether one of the changed paths concerns a deck, or its sources are others than they were. */
export function isTouched(
  { sources }: WatchedDeck,
  { sources: before, images }: LiveDeck,
  changed: Set<string>,
): boolean {
  if (sources.length !== before.length || sources.some((path, i) => path !== before[i])) return true
  // A folder that came back brings its files with it.
  const own = sources.flatMap((path) => [resolve(path), dirname(resolve(path))])
  return [...own, ...images].some((path) => changed.has(path))
}
