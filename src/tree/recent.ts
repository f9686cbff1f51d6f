/**
 * Remembers what was asked for lately: of the last `most` to twice as many keys, each is made once.
 * To be asked with the same `make` for the same key.
 */
export function recent<T>(most: number): (key: string, make: () => T) => T {
  let now = new Map<string, T>()
  let before = new Map<string, T>()
  return (key, make) => {
    const known = now.get(key)
    if (known !== undefined) return known
    const value = before.get(key) ?? make()
    if (now.size >= most) {
      before = now
      now = new Map()
    }
    now.set(key, value)
    return value
  }
}
