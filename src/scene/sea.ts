import type { Step } from './path-steps.js'

export type Sea = 'low' | 560 | 520 | 480 | 'cover' | 'session' | 'statement' | 'closing'

/** What of the sea stands on a slide, back to front. */
export interface Ground {
  layers: { name: string; steps: Step[]; token: string }[]
  /** Token of the slide's ground. */
  ground: string
}
