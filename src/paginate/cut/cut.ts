import type { PhrasingContent } from 'mdast'
import type { Opener, Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { Extent, Measure } from './extent.js'
import type { Recogniser } from '../structures/structures.js'
import type { LaidStructures } from './lay-structures.js'
import type { Unit } from './units.js'

/** What the cut is chosen by. */
export interface Cutting {
  measure: Measure
  /** Height of a slide's body, px. */
  room: number
  /** How many steps of tightening the theme has. */
  steps: number
  recognisers: Recogniser[]
  /** Outline depth at which slides start; chosen per branch when undefined. */
  slideLevel?: number
  /** The talk is too short for dividers. */
  undivided?: boolean
  /** What a first slide says of its session in place of a divider; absent, all have dividers. */
  opener?: (
    topic: Topic,
    n: number,
    count: number,
    first: Slide,
    speaker?: PhrasingContent[],
  ) => Opener | undefined
}

/** A run of siblings on one slide, or one sibling promoted to slides of its own. */
export type Segment =
  { kind: 'run'; units: Unit[]; layout?: string } | { kind: 'own'; unit: Unit; cut: Cut }

/** The slides of one topic: least cost, and how many structures they show. */
export interface Cut {
  topic: Topic
  cost: number
  structures: number
  /** Structure of a topic that stands alone, without children. */
  layout?: string
  /** The theme's step by which its slides are set tighter. */
  tight?: number
  segments: Segment[]
}

/** One topic's siblings, measured. */
export interface Siblings {
  topic: Topic
  units: Unit[]
  extents: Extent[]
  owns: (Cut | undefined)[]
  structures: LaidStructures
  /** Whether each belongs on a slide with the one before it. */
  bound: boolean[]
  depth: number
  /** The step of tightening at which they were measured; 0 for none. */
  step: number
}
