/** A bounded map of what was made from equal content: the values asked for last stay. */
export interface Memo {
  /** The value of `key`, made by `make` where it is not known. */
  ask: <T>(key: string, make: () => T) => T
  /** Puts a value in the place of the one of `key`. */
  set: (key: string, value: unknown) => void
  /** Whether anything was made since the memo was opened. */
  isChanged: () => boolean
  /** What was asked for, in the order of asking. */
  entries: () => Map<string, unknown>
}

/**
 * @param most How many values it holds.
 * @param known Values of an earlier memo.
 */
export function memo(most: number, known = new Map<string, unknown>()): Memo {
  const asked = new Map<string, unknown>()
  let isChanged = false
  const put = (key: string, value: unknown): void => {
    asked.delete(key)
    asked.set(key, value)
    const oldest = asked.size > most ? asked.keys().next().value : undefined
    if (oldest !== undefined) asked.delete(oldest)
  }
  return {
    ask: <T>(key: string, make: () => T): T => {
      const found = (asked.get(key) ?? known.get(key)) as T | undefined
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
