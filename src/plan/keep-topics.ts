import type { Topic } from '../types/outline.js'

/** The tree with place `notes` on every topic that would be on a slide but is not in `kept`. */
export function keepTopics(topic: Topic, kept: ReadonlySet<Topic>): Topic {
  const moved = topic.data.place === 'slide' && !kept.has(topic)
  return {
    ...topic,
    data: moved ? { ...topic.data, place: 'notes' } : topic.data,
    children: topic.children.map((child) => keepTopics(child, kept)),
  }
}
