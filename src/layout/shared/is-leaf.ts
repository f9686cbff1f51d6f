import type { Topic } from '../../types/outline.js'

/** Nothing stands under this topic. */
export const isLeaf = (topic: Topic): boolean =>
  topic.children.length === 0 && topic.body.length === 0
