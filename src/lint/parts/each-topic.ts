import type { Topic } from '../../types.js'

/** Calls `see` for every topic, parents before children; `depth` is 0 for the root. */
export function eachTopic(
  topic: Topic,
  see: (topic: Topic, depth: number) => void,
  depth = 0,
): void {
  see(topic, depth)
  for (const child of topic.children) eachTopic(child, see, depth + 1)
}
