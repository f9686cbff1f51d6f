import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { Part } from '../parts.js'
import type { Cutting } from './cut.js'
import { cutSiblings } from './cut-siblings.js'
import { openSession, withoutAddress } from './opened-sessions.js'
import { dividerOf, sessionSlides } from './session-slides.js'
import type { Standing } from './slide-of.js'
import { identifier, slideOf } from './slide-of.js'
import { endingWith, slidesOfCut, withHidden } from './slides-of-cut.js'
import { unitsOf } from './units.js'

const outside: Standing = { path: [], introduces: 0 }

/** A slide that its author cut: all that stands under it, in one. */
function pageSlide(page: Topic, identify: (words: string) => string): Slide {
  const { units, hidden } = unitsOf(page)
  const items = units.map((unit) => unit.topic)
  const moved = [...hidden, ...units.flatMap((unit) => unit.hidden)]
  return slideOf({ topic: page, items, hidden: moved, first: true, standing: outside }, identify)
}

/** One slide that names sessions, a line each, with the notes that their dividers would have and all hidden under them. */
function namesSlide(event: Topic, sessions: Topic[], identify: (words: string) => string): Slide {
  const dividers = sessions.map((topic) => {
    const divider = withoutAddress(dividerOf({ topic, n: 1, count: 1 }, identify))
    return withHidden(divider, unitsOf(topic).hidden)
  })
  const items = sessions.map((topic): Topic => {
    return { ...topic, body: [], children: [], data: { ...topic.data, origin: 'item' } }
  })
  const parts = { topic: event, items, hidden: [], first: false, standing: outside }
  const slide = slideOf(parts, identify)
  const lines = dividers.flatMap(({ data }) => data.lines)
  const noteLines = dividers.flatMap(({ data }) => data.noteLines)
  const notes = dividers.flatMap((divider) => divider.notes)
  return { ...slide, notes, data: { ...slide.data, lines, noteLines } }
}

/** The slides of one part before hidden topics are put into their notes; of a session its divider first. */
export function cutPart(part: Part, cutting: Cutting): Slide[] {
  const { topic } = part
  const identify = identifier()
  switch (part.kind) {
    case 'session':
      return sessionSlides(part, cutting)
    case 'names':
      return [namesSlide(topic, part.sessions, identify)]
    case 'between': {
      const cut = cutSiblings(topic, 1, cutting)
      return cut ? slidesOfCut(cut, outside, identify) : []
    }
    case 'pages':
      return topic.children.map((page) => pageSlide(page, identify))
    case 'bare':
      return [slideOf({ topic, items: [], hidden: [], first: false, standing: outside }, identify)]
  }
}

/** The slides of one part as they are shown: a session opened by its divider or without it. */
export function openPart(part: Part, slides: Slide[], cutting: Cutting): Slide[] {
  const opened = part.kind === 'session' ? openSession(slides, part, cutting) : slides
  const [opening, ...others] = endingWith(opened, part.last)
  return opening ? [withHidden(opening, part.first), ...others] : []
}
