import { agendaSlides, withNumbers } from '../layout/agenda/index.js'
import { coverSlide } from '../layout/cover/index.js'
import { linksSlides } from '../layout/links/index.js'
import { servicesSlides } from '../layout/services/index.js'
import { endingSlides, endingUpTo, thanksLast } from '../back-matter/ending-slides.js'
import { lowerTides } from '../paginate/fit/lower-tides.js'
import { summariesSlides } from '../back-matter/closing-slides.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'
import type { Setting } from './setting.js'

/** A shorter talk (minutes) has no time for an agenda, unless it is a short list of the sessions. */
const agendaFrom = 10
const shortAgenda = { from: 5, sessions: 8 }

/** Slides of two chapters may have the same words and so the same id: the later gets a count. */
function withOwnIds(slides: Slide[]): Slide[] {
  const seen = new Map<string, number>()
  return slides.map((slide) => {
    const { id } = slide.data
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? slide : { ...slide, data: { ...slide.data, id: `${id}-${count}` } }
  })
}

/**
 * The deck of these content slides, with what depends on their numbers: cover and agenda before;
 * the sessions' summaries, the index of services and the links after. Sessions get the number of
 * their first slide.
 *
 * @param made Gives furniture its places and outputs.
 */
export function bind(
  content: Deck,
  root: Topic,
  setting: Setting,
  made: (slides: Slide[]) => Slide[],
): Deck {
  const { context, lang, structural, minutes = Number.POSITIVE_INFINITY } = setting
  const deck = { ...content, slides: withOwnIds(content.slides) }
  // A theme of others has no boxes for these; their words all stand elsewhere too.
  const listed =
    minutes >= agendaFrom ||
    (minutes >= shortAgenda.from && deck.sessions.length <= shortAgenda.sessions)
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
  const sessions = deck.sessions.map((session) => ({
    ...session,
    first: firsts.get(session.n) ?? 0,
  }))
  const numbered = { ...deck, sessions, slides }
  const back = [
    ...(ends ? [] : summariesSlides(numbered)),
    ...(indexed ? servicesSlides(numbered, lang, context) : []),
    ...(indexed ? linksSlides(numbered, lang, context) : []),
    ...(ends ? endingSlides(numbered, lang) : []),
  ]
  const front = [cover, ...agenda.map((slide) => withNumbers(slide, firsts))]
  const all = [...made(front), ...deck.slides, ...made(back)]
  return { ...deck, sessions, slides: lowerTides(thanksLast(all)) }
}
