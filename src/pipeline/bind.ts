import { agendaSlides, withNumbers } from '../layout/agenda/index.js'
import type { FitContext } from '../paginate/fit/fit-deck.js'
import { fitDeck } from '../paginate/fit/fit-deck.js'
import { coverSlide } from '../layout/cover/index.js'
import { linksSlides } from '../layout/links/index.js'
import { servicesSlides } from '../layout/services/index.js'
import { summariesSlides } from '../back-matter/closing-slides.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'

/** A shorter talk (minutes) has no time for an agenda: its sessions follow each other in a minute. */
const agendaFrom = 10

/**
 * The deck with its furniture: cover and agenda before; the sessions' summaries, the index of
 * services and the links after.
 * Sessions get the number of their first slide. Wants a fitted deck: numbers must stand.
 *
 * @param minutes Length of the talk; unknown when undefined.
 */
export function furnish(
  deck: Deck,
  root: Topic,
  lang: string,
  context: FitContext,
  minutes = Number.POSITIVE_INFINITY,
): Deck {
  const fitted = (slides: Slide[]): Slide[] => fitDeck({ ...deck, slides }, context).slides
  // A theme of others has no boxes for these; their words all stand elsewhere too.
  const { structural } = context.metrics
  const agenda = minutes < agendaFrom || !structural ? [] : agendaSlides(deck, lang, context)
  const cover = coverSlide(deck, root)
  const slides = [cover, ...agenda, ...deck.slides]
  const firsts = new Map<number | undefined, number>()
  slides.forEach(({ data }, index) => {
    if (!firsts.has(data.session)) firsts.set(data.session, index + 1)
  })
  for (const session of deck.sessions) session.first = firsts.get(session.n) ?? 0
  const numbered = { ...deck, slides }
  const back = [
    ...summariesSlides(numbered),
    ...(structural ? servicesSlides(numbered, lang, context) : []),
    ...(structural ? linksSlides(numbered, lang, context) : []),
  ]
  const front = [cover, ...agenda.map((slide) => withNumbers(slide, firsts))]
  return { ...deck, slides: [...fitted(front), ...deck.slides, ...fitted(back)] }
}
