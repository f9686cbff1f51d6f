import { byNode } from '../../tree/by-node.js'
import type { Topic } from '../../types/outline.js'

interface Standing {
  topic: Topic
  depth: number
}

/** All rules walk the same tree, one after another. */
const standingsOf = byNode((root: Topic): Standing[] => {
  const found: Standing[] = []
  const walk = (topic: Topic, depth: number): void => {
    found.push({ topic, depth })
    for (const child of topic.children) walk(child, depth + 1)
  }
  walk(root, 0)
  return found
})

/** Calls `see` for every topic, parents before children; `depth` is 0 for the root. */
export function eachTopic(root: Topic, see: (topic: Topic, depth: number) => void): void {
  for (const { topic, depth } of standingsOf(root)) see(topic, depth)
}
