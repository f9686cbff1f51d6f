import type { Slide } from '../../types/deck.js'
import type { Part } from '../parts.js'
import type { Cutting } from './cut-siblings.js'
import { cutSiblings } from './cut-siblings.js'
import { sessionSlides } from './session-slides.js'
import type { Standing } from './slide-of.js'
import { identifier, slideOf } from './slide-of.js'
import { endingWith, slidesOfCut, withHidden } from './slides-of-cut.js'
import { unitsOf } from './units.js'

const outside: Standing = { path: [], introduces: 0 }

/** The slides of one part, not yet arranged. */
function slidesOf(part: Part, cutting: Cutting): Slide[] {
  const { topic } = part
  const identify = identifier()
  switch (part.kind) {
    case 'session':
      return sessionSlides(part, cutting)
    case 'between': {
      const cut = cutSiblings(topic, 1, cutting)
      return cut ? slidesOfCut(cut, outside, identify) : []
    }
    case 'pages':
      return topic.children.map((page) => {
        const { units, hidden } = unitsOf(page)
        const items = units.map((unit) => unit.topic)
        const moved = [...hidden, ...units.flatMap((unit) => unit.hidden)]
        const parts = { topic: page, items, hidden: moved, first: true, standing: outside }
        return slideOf(parts, identify)
      })
    case 'bare':
      return [slideOf({ topic, items: [], hidden: [], first: false, standing: outside }, identify)]
  }
}

/** Cuts one part into slides at the least cost, hidden topics in their notes. */
export function cutPart(part: Part, cutting: Cutting): Slide[] {
  const slides = endingWith(slidesOf(part, cutting), part.last)
  const [opening, ...others] = slides
  return opening ? [withHidden(opening, part.first), ...others] : []
}
