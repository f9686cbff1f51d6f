import type { Remember } from './types.js'

/** What the stages of one deck remember from one build to the next. */
export interface Memory {
  remember: Remember
  /** Ends a build: what was long not asked for is forgotten. */
  turn: () => void
  /** What the first build asked for. */
  held: () => Map<string, unknown>
}

/**
 * A memory. It forgets what was not asked for while as much was new as it held: of topics that no
 * save changed nothing is asked (see `settled.ts`), and yet they may be the next to change. So it
 * holds no more than three decks' worth, however many builds there are.
 *
 * @param known What an earlier build held.
 */
export function memory(known = new Map<string, unknown>()): Memory {
  let now = new Map<string, unknown>()
  let before = known
  let made = 0
  const turn = (): void => {
    if (made <= before.size) return
    before = now
    now = new Map()
    made = 0
  }
  return {
    remember: <T>(key: string, make: () => T): T => {
      if (now.has(key)) return now.get(key) as T
      const isKnown = before.has(key)
      const value = isKnown ? (before.get(key) as T) : make()
      if (!isKnown) made++
      now.set(key, value)
      return value
    },
    turn,
    held: () => now,
  }
}
