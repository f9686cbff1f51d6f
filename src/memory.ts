import type { Remember } from './types.js'

/** What the stages of one deck remember from one build to the next. */
export interface Memory {
  remember: Remember
  /** Ends a build: what it did not ask for is forgotten. */
  turn: () => void
  /** What this build asked for. */
  held: () => Map<string, unknown>
}

/** How many texts' lines one build remembers: layouts are tried in turn on the same. */
export const mostLines = 20_000

/**
 * A memory. It holds what the last build asked for and no more, however many there are.
 *
 * @param options.known What an earlier build held.
 * @param options.most Turns by itself after so many things, so that one large build has its bounds
 *   too.
 */
export function memory(options: { known?: Map<string, unknown>; most?: number } = {}): Memory {
  const { known = new Map(), most = Number.POSITIVE_INFINITY } = options
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
      if (now.size >= most) turn()
      now.set(key, value)
      return value
    },
    turn,
    held: () => now,
  }
}
