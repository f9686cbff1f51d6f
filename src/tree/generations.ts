/** What was asked for in this generation and in the one before; older things are forgotten. */
export interface Generations<T> {
  /** What is known under a key, else what `make` makes. */
  ask: (key: string, make: () => T) => T
  /** Begins another generation, if enough is new in this one. */
  turn: () => void
  /** What was asked for in this generation. */
  asked: () => Map<string, T>
}

/** A generation has at least so many new things. */
const least = 5000

/**
 * A memory of what a watch makes from build to build. A build of which most is unchanged does not ask
 * for that (see `settled.ts`), and yet it may be the next to change: so a generation is no build, but
 * lasts until as much is new as the first build asked for.
 *
 * @param known What was known before.
 */
export function generations<T>(known = new Map<string, T>()): Generations<T> {
  let now = new Map<string, T>()
  let before = known
  let made = 0
  let most: number | undefined
  return {
    ask: (key, make) => {
      const found = now.get(key)
      if (found !== undefined || now.has(key)) return found as T
      const isKnown = before.has(key)
      const value = isKnown ? (before.get(key) as T) : make()
      if (!isKnown) made++
      now.set(key, value)
      return value
    },
    turn: () => {
      const first = most === undefined
      most ??= Math.max(least, now.size)
      if (!first && made <= most) return
      before = now
      now = new Map()
      made = 0
    },
    asked: () => now,
  }
}
