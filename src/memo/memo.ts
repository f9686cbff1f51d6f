/** A bounded map of what was made from equal content: the values asked for last stay. */
export interface Memo<T> {
  /** The value of `key`, made by `make` where it is not known. */
  ask: (key: string, make: () => T) => T
  /** Whether anything was made since the memo was opened. */
  isChanged: () => boolean
  /** What was asked for, in the order of asking. */
  entries: () => Map<string, T>
}

/**
 * @param most How many values it holds.
 * @param known Values of an earlier memo.
 */
export function memo<T>(most: number, known = new Map<string, T>()): Memo<T> {
  const asked = new Map<string, T>()
  let made = 0
  return {
    ask: (key, make) => {
      const found = asked.get(key) ?? known.get(key)
      const value = found ?? make()
      if (found === undefined) made += 1
      asked.delete(key)
      known.delete(key)
      asked.set(key, value)
      const oldest = asked.size > most ? asked.keys().next().value : undefined
      if (oldest !== undefined) asked.delete(oldest)
      return value
    },
    isChanged: () => made > 0,
    entries: () => asked,
  }
}
