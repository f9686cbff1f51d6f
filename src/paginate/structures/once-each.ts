import type { Topic } from '../../types/outline.js'
import type { Recogniser } from './structures.js'
import { placeOf } from '../cut/units.js'

/** Calls `see` for all shown topics under `topic` with nothing under them. */
function eachLeaf(topic: Topic, see: (leaf: Topic) => void): void {
  let isLeaf = true
  for (const child of topic.children) {
    if (placeOf(child) !== 'slide') continue
    isLeaf = false
    eachLeaf(child, see)
  }
  if (isLeaf) see(topic)
}

/** Of all leaves the same: each is looked at as one slide by all that are asked. */
const none: Topic[] = []

/**
 * The recognisers for one session: those that may be chosen once take only its starred topic, or
 * else the last that they would have taken.
 */
export function onceEach(session: Topic, recognisers: Recogniser[]): Recogniser[] {
  return recognisers.map((recogniser) => {
    if (!recogniser.once) return recogniser
    const { match } = recogniser
    const found: Topic[] = []
    eachLeaf(session, (leaf) => {
      if (match(leaf, none) !== undefined) found.push(leaf)
    })
    const only = found.findLast(({ data }) => data.starred) ?? found.at(-1)
    return {
      ...recogniser,
      match: (topic, items) => (topic === only ? match(topic, items) : undefined),
    }
  })
}
