/** A bounded map of what was made from equal content: the values asked for last stay. */
export interface Memo<T> {
  /** The value of `key`, made by `make` where it is not known. */
  ask: (key: string, make: () => T) => T
  /** Puts a value in the place of the one of `key`. */
  set: (key: string, value: T) => void
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
  let isChanged = false
  const put = (key: string, value: T): void => {
    asked.delete(key)
    asked.set(key, value)
    const oldest = asked.size > most ? asked.keys().next().value : undefined
    if (oldest !== undefined) asked.delete(oldest)
  }
  return {
    ask: (key, make) => {
      const found = asked.get(key) ?? known.get(key)
      const value = found ?? make()
      isChanged ||= found === undefined
      put(key, value)
      return value
    },
    set: (key, value) => {
      isChanged = true
      put(key, value)
    },
    isChanged: () => isChanged,
    entries: () => asked,
  }
}
