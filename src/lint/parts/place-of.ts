import type { Position } from 'unist'
import type { Topic } from '../../types/outline.js'

/** Where a topic's own words stand; its children's lines are not part of it. */
export function placeOf(topic: Topic): Position | undefined {
  const nodes = topic.heading.length > 0 ? topic.heading : topic.body
  const start = nodes[0]?.position?.start ?? topic.position?.start
  const end = nodes.at(-1)?.position?.end ?? start
  return start && end ? { start, end } : undefined
}
