import type { Deck } from '../types/deck.js'
import type { FontFamily } from '../types/outline.js'
import { createShaper } from '../typeset/create-shaper.js'
import type { Look } from './look.js'
import { lowWater, ticksAt, type Patch } from './low-water.js'
import { progressX } from './progress-x.js'
import type { Drawing } from './scene.js'
import type { SceneContext } from './scene-context.js'
import { boxSteps } from './shapes/polygon-steps.js'
import { iconPaths } from './svg-paths.js'

/** Side of an icon's drawing, px. */
export const iconSize = 64

const patch = ({ box, token }: Patch): Drawing => ({
  kind: 'path',
  steps: boxSteps(box),
  fill: token,
})

/** What drawing a deck leans on beside the deck. */
export interface SceneSetting {
  look: Look
  family: FontFamily
  /** Language of the text, as a BCP 47 tag. */
  lang: string
  /** SVG text of a service's icon by its key; throws or gives undefined for none. */
  icon: (key: string) => string | undefined
  highlight: SceneContext['highlight']
}

/** What all slides of a deck are drawn with; it opens fonts when they are needed. */
export function createSceneContext(deck: Deck, setting: SceneSetting): SceneContext {
  const { look, family, lang, icon, highlight } = setting
  const icons = new Map<string, Drawing[] | undefined>()
  const box = { x: 0, y: 0, width: iconSize, height: iconSize }
  const ticks = deck.sessions.flatMap(({ first }) => (first ? [progressX(deck, first)] : []))
  return {
    deck,
    look,
    highlight,
    shaper: createShaper(family, lang),
    surface: lowWater(look).map(patch),
    ticks: ticksAt(ticks, look).map(patch),
    icon: (key) => {
      if (key === '') return undefined
      if (!icons.has(key)) {
        const svg = icon(key)
        icons.set(key, svg === undefined ? undefined : iconPaths(svg, box))
      }
      return icons.get(key)
    },
  }
}
