import { agendaSlides } from './layout/agenda.js'
import { coverSlide } from './layout/cover.js'
import { linksSlides } from './layout/links.js'
import { servicesSlides } from './layout/services.js'
import type { Deck, LayoutContext, Slide, Topic } from './types.js'

/**
 * The deck with its cover and agenda before it, its services and links after it; sessions know
 * the number of their first slide.
 */
export function furnish(deck: Deck, root: Topic, lang: string, context: LayoutContext): Deck {
  const front: Slide[] = [coverSlide(deck, root), ...agendaSlides(deck, lang, context)]
  const slides = [...front, ...deck.slides]
  for (const session of deck.sessions) {
    session.first = 1 + slides.findIndex((slide) => slide.data.session === session.n)
  }
  if (!context.metrics.structural) return { ...deck, slides }
  const ordered = { ...deck, slides }
  const back = [...servicesSlides(ordered, lang, context), ...linksSlides(ordered, lang, context)]
  return { ...deck, slides: [...slides, ...back] }
}
