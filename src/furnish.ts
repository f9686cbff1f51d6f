import { agendaSlides } from './layout/agenda.js'
import { coverSlide } from './layout/cover.js'
import type { Deck, Slide, Topic } from './types.js'

/** The deck with its cover and agenda; sessions know the number of their first slide. */
export function furnish(deck: Deck, root: Topic, lang: string): Deck {
  const front: Slide[] = [coverSlide(deck, root), ...agendaSlides(deck, lang)]
  const slides = [...front, ...deck.slides]
  for (const session of deck.sessions) {
    session.first = 1 + slides.findIndex((slide) => slide.data.session === session.n)
  }
  return { ...deck, slides }
}
