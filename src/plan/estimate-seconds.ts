import type { Outline, Topic } from '../types/outline.js'
import { SECONDS_PER_SLIDE } from './speaking-time.js'
import { isAnchor } from './weigh.js'

function sum(topic: Topic, under: Topic | undefined): number {
  if (topic.data.place !== 'slide') return 0
  const branch = under && isAnchor(under) && topic.children.length > 0
  const opensSlide = !under || isAnchor(topic) || branch
  const own = (topic.data.seconds ?? 0) + (opensSlide ? SECONDS_PER_SLIDE : 0)
  return topic.children.reduce((seconds, child) => seconds + sum(child, topic), own)
}

/**
 * Seconds of the talk that a planned outline makes, guessing one slide for the event, for each
 * session and for each branch right under them. For a real count, count the slides of the deck.
 */
export function estimateSeconds(outline: Outline): number {
  return sum(outline.root, undefined)
}
