import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { Cutting } from './cut.js'
import { cutSiblings } from './cut-siblings.js'
import { onceEach } from '../structures/once-each.js'
import type { Identify } from './slide-of.js'
import { authoredLines, identifier, slideOf } from './slide-of.js'
import { endingWith, slidesOfCut } from './slides-of-cut.js'
import { unitsOf } from './units.js'

/** The divider of a session. */
export function dividerOf(
  { topic, n, count }: { topic: Topic; n: number; count: number },
  identify: Identify,
): Slide {
  const standing = { session: n, path: [], introduces: 0 }
  const parts = { topic, items: [], hidden: [], first: true, standing }
  const slide = slideOf(parts, (words) => identify(`divider\n${words}`))
  const data = { ...slide.data, kind: 'session' as const, layout: 'session', sessions: count }
  return { ...slide, data }
}

/** The divider has said the session's own lines and notes. */
function withoutOwn(slide: Slide, { data }: Topic): Slide {
  const own = new Set(data.lines)
  const notes = new Set(data.notes)
  const noted = new Set(authoredLines(data.notes ?? []))
  return {
    ...slide,
    notes: slide.notes.filter((note) => !notes.has(note)),
    data: {
      ...slide.data,
      lines: slide.data.lines.filter((line) => !own.has(line)),
      noteLines: slide.data.noteLines.filter((line) => !noted.has(line)),
    },
  }
}

/** And has taken their time, which its first slide would have. */
function withoutTime(slide: Slide, { data: { seconds = 0 } }: Topic): Slide {
  return { ...slide, data: { ...slide.data, seconds: slide.data.seconds - seconds } }
}

/**
 * A session's divider and content slides.
 *
 * @param session Its number (1-based), and how many sessions there are.
 */
export function sessionSlides(
  session: { topic: Topic; n: number; count: number },
  cutting: Cutting,
): Slide[] {
  const { topic, n } = session
  const identify = identifier()
  const divider = dividerOf(session, identify)
  const recognisers = onceEach(topic, cutting.recognisers)
  const cut = cutSiblings(topic, 1, { ...cutting, recognisers })
  if (!cut || cut.segments.length === 0) return endingWith([divider], unitsOf(topic).hidden)
  const content = slidesOfCut(cut, { session: n, path: [], introduces: 0 }, identify)
  const slides = content.map((slide, index) => {
    if (slide.topic !== topic) return slide
    const own = withoutOwn(slide, topic)
    return index === 0 ? withoutTime(own, topic) : own
  })
  return [divider, ...slides]
}
