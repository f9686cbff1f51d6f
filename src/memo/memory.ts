import { generations } from '../tree/generations.js'
import type { Remember } from '../types/layout.js'

/** What the stages of one deck remember from one build to the next. */
export interface Memory {
  remember: Remember
  /** Ends a build: what was long not asked for is forgotten. */
  turn: () => void
  /** What was asked for since memory last turned; of one build, all that it asked for. */
  held: () => Map<string, unknown>
}

/**
 * A memory.
 *
 * @param known What an earlier build held.
 */
export function memory(known = new Map<string, unknown>()): Memory {
  const { ask, turn, asked } = generations(known)
  return { remember: ask as Remember, turn, held: asked }
}
