import type { Topic } from '../types.js'
import type { Recogniser } from './structures.js'
import { placeOf } from './units.js'

/** All shown topics under `topic` with nothing under them. */
function leavesOf(topic: Topic): Topic[] {
  const shown = topic.children.filter((child) => placeOf(child) === 'slide')
  return shown.length === 0 ? [topic] : shown.flatMap(leavesOf)
}

/**
 * The recognisers for one session: those that may be chosen once take only its starred topic, or
 * else the last that they would have taken.
 */
export function onceEach(session: Topic, recognisers: Recogniser[]): Recogniser[] {
  return recognisers.map((recogniser) => {
    if (!recogniser.once) return recogniser
    const { match } = recogniser
    const found = leavesOf(session).filter((leaf) => match(leaf, []) !== undefined)
    const only = found.findLast(({ data }) => data.starred) ?? found.at(-1)
    return {
      ...recogniser,
      match: (topic, items) => (topic === only ? match(topic, items) : undefined),
    }
  })
}
