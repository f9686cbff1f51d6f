import type { Remember } from './types.js'

/** What the stages of one deck remember from one build to the next. */
export interface Memory {
  remember: Remember
  /** Ends a build: what it did not ask for is forgotten. */
  turn: () => void
  /** What this build asked for. */
  held: () => Map<string, unknown>
}

/**
 * A memory. It holds what the last build asked for and no more, however many there are.
 *
 * @param known What an earlier build held.
 */
export function memory(known = new Map<string, unknown>()): Memory {
  let now = new Map<string, unknown>()
  let before = known
  const turn = (): void => {
    before = now
    now = new Map()
  }
  return {
    remember: <T>(key: string, make: () => T): T => {
      if (now.has(key)) return now.get(key) as T
      const value = before.has(key) ? (before.get(key) as T) : make()
      now.set(key, value)
      return value
    },
    turn,
    held: () => now,
  }
}
