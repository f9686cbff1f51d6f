import { agendaSlides, withNumbers } from '../layout/agenda/index.js'
import { coverSlide } from '../layout/cover/index.js'
import { linksSlides } from '../layout/links/index.js'
import { servicesSlides } from '../layout/services/index.js'
import { summariesSlides } from '../back-matter/closing-slides.js'
import type { Deck, Slide } from '../types/deck.js'
import type { Topic } from '../types/outline.js'
import type { Setting } from './setting.js'

/** A shorter talk (minutes) has no time for an agenda: its sessions follow each other in a minute. */
const agendaFrom = 10

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
  const agenda = minutes < agendaFrom || !structural ? [] : agendaSlides(deck, lang, context)
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
    ...summariesSlides(numbered),
    ...(structural ? servicesSlides(numbered, lang, context) : []),
    ...(structural ? linksSlides(numbered, lang, context) : []),
  ]
  const front = [cover, ...agenda.map((slide) => withNumbers(slide, firsts))]
  return { ...deck, sessions, slides: [...made(front), ...deck.slides, ...made(back)] }
}
