import type { ExportInput } from '../exporter.js'
import { codeHighlighter } from '../../render/code-highlighter.js'
import { createSceneContext } from '../../scene/create-scene-context.js'
import { lookOf } from '../../scene/look.js'
import type { Scene } from '../../scene/scene.js'
import { slideScene } from '../../scene/slide-scene.js'
import type { Shaper } from '../../typeset/create-shaper.js'
import { serviceIcon } from '../../services/service-icon.js'

/** Whether all that a deck shows is known here, so that it can be drawn without a browser. */
export const isDrawn = ({ deck, theme }: Pick<ExportInput, 'deck' | 'theme'>): boolean =>
  !deck.finished && lookOf(theme) !== 'bare'

/** Every slide of a deck as drawing operations, and the shaper of their text. */
export function slideScenes({ deck, theme, family, lang }: ExportInput): {
  scenes: Iterable<Scene>
  shaper: Shaper
} {
  const context = createSceneContext(deck, {
    look: lookOf(theme),
    family,
    lang,
    icon: serviceIcon,
    highlight: codeHighlighter(),
  })
  /** One at a time: all at once would take gigabytes for thousands of slides. */
  function* each(): Generator<Scene> {
    for (const [index, slide] of deck.slides.entries()) yield slideScene(slide, index + 1, context)
  }
  return { scenes: each(), shaper: context.shaper }
}
