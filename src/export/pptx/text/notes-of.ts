import type { Deck, Slide } from '../../../types/deck.js'
import type { Flow, Topic } from '../../../types/outline.js'

const notesUnder = (topic: Topic): Flow[] => [
  ...(topic.data.notes ?? []),
  ...topic.children.flatMap(notesUnder),
]

/** Presenter notes of a slide; a finished deck keeps them on its topics. */
export function notesOf(slide: Slide, deck: Deck): Flow[] {
  return deck.finished && slide.notes.length === 0 ? notesUnder(slide.topic) : slide.notes
}
