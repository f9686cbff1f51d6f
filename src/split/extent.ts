import type { Topic } from '../types.js'
import { placeOf } from './units.js'

/** How much room the shown part of a topic takes when set as a list item. */
export interface Extent {
  /** Height in px of the topic and all under it, without the space above it. */
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

/** The extent of `topic` as a list item at `level`. */
export function extentOf(topic: Topic, level: number, measure: Measure, step = 0): Extent {
  const own = measure(topic, Math.min(level, deepest), step)
  const extent: Extent = { height: own.height, before: own.before, lines: 1, levels: 1 }
  for (const child of topic.children) {
    if (placeOf(child) !== 'slide') continue
    const inner = extentOf(child, level + 1, measure, step)
    extent.height += inner.before + inner.height
    extent.lines += inner.lines
    extent.levels = Math.max(extent.levels, inner.levels + 1)
  }
  return extent
}
