import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { canIntroduce } from './can-introduce.js'
import type { Cut } from './cut.js'
import type { Identify, Standing } from './slide-of.js'
import { slideOf } from './slide-of.js'
import { unitsOf } from './units.js'

/** The slide with hidden topics in its notes beside what stands there. */
export function withHidden(slide: Slide, hidden: Topic[]): Slide {
  if (hidden.length === 0) return slide
  const carrier = slideOf(
    { topic: slide.topic, items: [], hidden, first: false, standing: { path: [], introduces: 0 } },
    () => '',
  )
  return {
    ...slide,
    notes: [...slide.notes, ...carrier.notes],
    data: { ...slide.data, noteLines: [...slide.data.noteLines, ...carrier.data.noteLines] },
  }
}

/** The slides with hidden topics in the notes of the last. */
export function endingWith(slides: Slide[], hidden: Topic[]): Slide[] {
  const last = slides.at(-1)
  return last && hidden.length > 0 ? [...slides.slice(0, -1), withHidden(last, hidden)] : slides
}

/** The slides of one cut, in order; a title's lines are shown on its first slide. */
export function slidesOfCut(cut: Cut, standing: Standing, identify: Identify): Slide[] {
  const { topic } = cut
  const leading = unitsOf(topic).hidden
  if (cut.segments.length === 0) {
    const parts = { topic, items: [], hidden: leading, first: true, standing, layout: cut.layout }
    return [slideOf(parts, identify)]
  }
  const slides: Slide[] = []
  let first = true
  let introduces = standing.introduces
  for (const segment of cut.segments) {
    if (segment.kind === 'run') {
      const hidden = segment.units.flatMap((unit) => unit.hidden)
      slides.push(
        slideOf(
          {
            topic,
            items: segment.units.map((unit) => unit.topic),
            hidden: first ? [...leading, ...hidden] : hidden,
            first,
            standing: { ...standing, introduces },
            layout: segment.layout,
            tight: cut.tight,
          },
          identify,
        ),
      )
    } else {
      // The session's own title stands on its divider; deeper ones show in the breadcrumb first.
      const path = topic.data.role === 'session' || topic.data.role === 'event' ? [] : [topic]
      const unseen = [...standing.path.slice(standing.path.length - introduces), ...path]
      if (path.length > 0 && first && !canIntroduce(unseen)) {
        const parts = { topic, items: [], hidden: leading, first }
        slides.push(slideOf({ ...parts, standing: { ...standing, introduces } }, identify))
        first = false
      }
      const own: Standing = {
        session: standing.session,
        path: [...standing.path, ...path],
        introduces: path.length > 0 && first ? introduces + 1 : 0,
      }
      const inner = slidesOfCut(segment.cut, own, identify)
      slides.push(...endingWith(inner, segment.unit.hidden))
    }
    first = false
    introduces = 0
  }
  return slides
}
