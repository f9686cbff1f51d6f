import { agendaSlides, withNumbers } from '../layout/agenda/index.js'
import type { FitContext } from '../paginate/fit/fit-deck.js'
import { fitDeck } from '../paginate/fit/fit-deck.js'
import { coverSlide } from '../layout/cover/index.js'
import { linksSlides } from '../layout/links/index.js'
import { servicesSlides } from '../layout/services/index.js'
import { endingSlides, endingUpTo, thanksLast } from '../back-matter/ending-slides.js'
import { lowerTides } from '../paginate/fit/lower-tides.js'
import { summariesSlides } from '../back-matter/closing-slides.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'

/** A shorter talk (minutes) has no time for an agenda, unless it is a short list of the sessions. */
const agendaFrom = 10
const shortAgenda = { from: 5, sessions: 8 }

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
  const { from, sessions } = shortAgenda
  const listed = minutes >= agendaFrom || (minutes >= from && deck.sessions.length <= sessions)
  const agenda = listed && structural ? agendaSlides(deck, lang, context) : []
  const ends = structural && minutes <= endingUpTo
  // Nobody looks up services in a talk of a few minutes.
  const indexed = structural && minutes >= agendaFrom
  const cover = coverSlide(deck, root)
  const slides = [cover, ...agenda, ...deck.slides]
  const firsts = new Map<number | undefined, number>()
  slides.forEach(({ data }, index) => {
    if (!firsts.has(data.session)) firsts.set(data.session, index + 1)
  })
  for (const session of deck.sessions) session.first = firsts.get(session.n) ?? 0
  const numbered = { ...deck, slides }
  const back = [
    ...(ends ? [] : summariesSlides(numbered)),
    ...(indexed ? servicesSlides(numbered, lang, context) : []),
    ...(indexed ? linksSlides(numbered, lang, context) : []),
    ...(ends ? endingSlides(numbered, lang) : []),
  ]
  const front = [cover, ...agenda.map((slide) => withNumbers(slide, firsts))]
  const all = [...fitted(front), ...deck.slides, ...fitted(back)]
  return { ...deck, slides: lowerTides(thanksLast(all)) }
}
