import type { Topic } from '../../types/outline.js'
import { placeOf } from './units.js'

/** How much room the shown part of a topic takes when set as a list item. */
export interface Extent {
  /** Height in px of the topic and all under it, without the space above it; see `extentOf`. */
  height: number
  /** Space above it when something stands before it, px. */
  before: number
  /** Topics, itself included. */
  lines: number
  /** List levels, itself included. */
  levels: number
}

/**
 * Height and space above of one topic's own words, px: at a list level (1-based), in one of the
 * theme's steps of tightening (0 for none).
 */
export type Measure = (
  topic: Topic,
  level: number,
  step: number,
) => { height: number; before: number }

/** Deeper levels are set like this one. */
const deepest = 9

/** How a topic is measured. */
export interface Measuring {
  /** List level, 1-based. */
  level: number
  /** The theme's step of tightening. */
  step: number
  /** Height of a slide's body, px. */
  room: number
  measure: Measure
}

/**
 * The extent of `topic` as a list item. Of one that is too high for a slide, the height is that of
 * as much of it as shows so: how much too high it is matters to nobody, and setting it takes time.
 */
export function extentOf(topic: Topic, measuring: Measuring): Extent {
  return extentAt(topic, measuring.level, measuring.room, measuring)
}

function extentAt(topic: Topic, level: number, room: number, measuring: Measuring): Extent {
  const own = measuring.measure(topic, Math.min(level, deepest), measuring.step)
  const extent: Extent = { height: own.height, before: own.before, lines: 1, levels: 1 }
  for (const child of topic.children) {
    if (placeOf(child) !== 'slide') continue
    const left = room - extent.height
    const inner = left < 0 ? countOf(child) : extentAt(child, level + 1, left, measuring)
    extent.height += inner.before + inner.height
    extent.lines += inner.lines
    extent.levels = Math.max(extent.levels, inner.levels + 1)
  }
  return extent
}

/** Its lines and levels alone. */
function countOf(topic: Topic): Extent {
  const count: Extent = { height: 0, before: 0, lines: 1, levels: 1 }
  for (const child of topic.children) {
    if (placeOf(child) !== 'slide') continue
    const inner = countOf(child)
    count.lines += inner.lines
    count.levels = Math.max(count.levels, inner.levels + 1)
  }
  return count
}
