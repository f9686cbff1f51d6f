import type { Remember } from '../types.js'

interface Held<T> {
  given: Map<string, T>
}

/** What a part held before, and how much in it is new since. */
interface Turn {
  before: Map<string, unknown>
  made: number
}

const turns = new WeakMap<object, Turn>()

/** The turn of a part at the beginning of a build. Like the whole memory it forgets what was long not asked for. */
function turnOf<T>(held: Held<T>): Turn {
  const last = turns.get(held)
  if (last && last.made <= last.before.size) return last
  const turn: Turn = { before: held.given, made: 0 }
  held.given = new Map()
  turns.set(held, turn)
  return turn
}

/**
 * A part of what a build remembers for the next, to be asked for once a build. Long keys stand for
 * themselves here: made into keys of the whole memory, each would have to be copied and hashed anew.
 *
 * @param name Names it among all that is remembered.
 */
export function shelf<T>(remember: Remember, name: string): (key: string, make: () => T) => T {
  // Plain data, as it may be kept on the disk: there with what one build asked for and no more.
  const held = remember(name, (): Held<T> => ({ given: new Map() }))
  const turn = turnOf(held)
  return (key, make) => {
    const known = held.given.get(key)
    if (known !== undefined || held.given.has(key)) return known as T
    const isKnown = turn.before.has(key)
    const value = isKnown ? (turn.before.get(key) as T) : make()
    if (!isKnown) turn.made++
    held.given.set(key, value)
    return value
  }
}
