import type { Remember } from '../types.js'

/**
 * A part of what a build remembers for the next, to be asked for once a build: it holds what the
 * last build asked of it and no more. Long keys stand for themselves here: made into keys of the
 * whole memory, each would have to be copied and hashed anew.
 *
 * @param name Names it among all that is remembered.
 */
export function shelf<T>(remember: Remember, name: string): (key: string, make: () => T) => T {
  // Plain data, as it may be kept on the disk.
  const held = remember(name, () => ({ given: new Map<string, T>() }))
  const before = held.given
  const given = new Map<string, T>()
  held.given = given
  return (key, make) => {
    const known = given.get(key)
    if (known !== undefined || given.has(key)) return known as T
    const value = before.has(key) ? (before.get(key) as T) : make()
    given.set(key, value)
    return value
  }
}
