import { byNode } from '../tree/by-node.js'
import type { Place, Topic } from '../types/outline.js'
import { importanceOf, isSummary, type Standing } from './importance.js'
import { isHollow } from './is-hollow.js'
import { secondsOfTopic } from './speaking-time.js'

interface Above extends Standing {
  place: Place
  /** Whether anything is to be chosen by importance. */
  ranked: boolean
}

const outside: Above = {
  depth: -1,
  summary: false,
  speaker: false,
  hollow: false,
  place: 'slide',
  ranked: true,
}

/** Above a tree of which all is told: nobody asks what matters most. */
export const unranked: Above = { ...outside, ranked: false }

const rank: Record<Place, number> = { slide: 0, notes: 1, handout: 2 }

/** Where a topic goes that is marked `own` under a parent that goes to `above`: never nearer the slide. */
function placeUnder(above: Place, own: Place | undefined): Place {
  return own && rank[own] > rank[above] ? own : above
}

/** A topic that every other one hangs on: the event or a session. */
export function isAnchor(topic: Topic): boolean {
  return topic.data.role === 'event' || topic.data.role === 'session'
}

/** Of what stands right under the event, in each standing that it had: a watch asks for it again. */
const weighed = byNode((): Map<string, Topic> => new Map())

/**
 * The tree with importance (unless `above` is `unranked`), seconds and place on every topic. The
 * place is the author's mark, which holds for all under it too; without a mark everything goes to
 * slides.
 */
export function weigh(topic: Topic, above = outside, siblings: Topic[] = [], at = 0): Topic {
  const hollow = isHollow(topic, siblings, at)
  if (above.depth !== 0) return weighOne(topic, above, hollow)
  const { summary, speaker, place, ranked } = above
  const standing = `${summary} ${speaker} ${hollow} ${place} ${ranked}`
  const known = weighed(topic)
  const made = known.get(standing) ?? weighOne(topic, above, hollow)
  known.set(standing, made)
  return made
}

function weighOne(topic: Topic, above: Above, hollow: boolean): Topic {
  const { ranked } = above
  const depth = isAnchor(topic) || above.depth < 0 ? 0 : above.depth + 1
  const place = placeUnder(above.place, topic.data.place)
  const under: Above = {
    depth,
    hollow: false,
    summary: ranked && (above.summary || (depth > 0 && isSummary(topic))),
    speaker: above.speaker || topic.data.role === 'speaker',
    place,
    ranked,
  }
  return {
    ...topic,
    data: {
      ...topic.data,
      ...(ranked ? { importance: importanceOf(topic, { ...above, depth, hollow }) } : {}),
      seconds: secondsOfTopic(topic),
      place,
      ...(hollow ? { hollow } : {}),
    },
    children: topic.children.map((child, at) => weigh(child, under, topic.children, at)),
  }
}
