import type { Remember } from '../types/layout.js'
import { generations, type Generations } from './generations.js'

interface Held<T> {
  given: Map<string, T>
}

const opened = new WeakMap<object, Generations<unknown>>()

/** What a part holds, at the beginning of a build. */
function open<T>(held: Held<T>): Generations<T> {
  const known = opened.get(held) as Generations<T> | undefined
  known?.turn()
  const all = known ?? generations(held.given)
  opened.set(held, all as Generations<unknown>)
  held.given = all.asked()
  return all
}

/**
 * A part of what a build remembers for the next, to be asked for once a build. Long keys stand for
 * themselves here: made into keys of the whole memory, each would have to be copied and hashed anew.
 *
 * @param name Names it among all that is remembered.
 */
export function shelf<T>(remember: Remember, name: string): (key: string, make: () => T) => T {
  // Plain data, as it may be kept on the disk: there with what one build asked for and no more.
  return open(remember(name, (): Held<T> => ({ given: new Map() }))).ask
}
