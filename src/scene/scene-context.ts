import type { Deck } from '../types/deck.js'
import type { Shaper } from '../typeset/create-shaper.js'
import type { Look } from './look.js'
import type { Drawing } from './scene.js'
import type { Highlight } from './text/color-code.js'

/** What all slides of a deck are drawn with. */
export interface SceneContext {
  deck: Deck
  look: Look
  shaper: Shaper
  /** A service's icon, 64 px wide, by its key; undefined for none. */
  icon: (key: string) => Drawing[] | undefined
  /** The surface that all ordinary slides have, and where on it each session begins. */
  surface: Drawing[]
  ticks: Drawing[]
  highlight: Highlight
}
