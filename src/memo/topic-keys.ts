import { contentKey } from '../tree/content-key.js'
import { shelf } from '../tree/shelf.js'
import type { Remember } from '../types/layout.js'
import type { Topic } from '../types/outline.js'

/** Short names for topics: equal names, equal words in an equal structure. */
export interface TopicKeys {
  /** Of its own words, without what is under it. */
  own: (topic: Topic) => string
  /** With all that is under it. */
  whole: (topic: Topic) => string
}

/** Where it stands in the source, and what is said of it elsewhere. */
const skipped = new Set(['position', 'lines', 'bodyLines', 'markLines', 'line', 'notes'])

/** Names for one build alone: each topic has its own, which costs nothing to make. */
function passingKeys(): TopicKeys {
  const names = new WeakMap<Topic, string>()
  let next = 0
  const name = (topic: Topic): string => {
    const known = names.get(topic) ?? String((next += 1))
    names.set(topic, known)
    return known
  }
  return { own: name, whole: name }
}

/** Names for the topics of one build; with a memory the same as in the builds before. */
export function topicKeys(remember?: Remember): TopicKeys {
  if (!remember) return passingKeys()
  const counter = remember('topics', () => ({ next: 0 }))
  const names = shelf<string>(remember, 'names of topics')
  const short = (key: string): string => names(key, () => String((counter.next += 1)))
  const owns = new WeakMap<Topic, string>()
  const wholes = new WeakMap<Topic, string>()
  const own = (topic: Topic): string => {
    const { heading, body, data } = topic
    const key = owns.get(topic) ?? short(contentKey([heading, body, data], skipped))
    owns.set(topic, key)
    return key
  }
  const whole = (topic: Topic): string => {
    const found = wholes.get(topic)
    if (found !== undefined) return found
    const under = topic.children.map(whole).join(' ')
    const key = under === '' ? own(topic) : short(`${own(topic)}: ${under}`)
    wholes.set(topic, key)
    return key
  }
  return { own, whole }
}
