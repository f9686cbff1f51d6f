import { toString } from 'mdast-util-to-string'
import type { Deck, Session, Slide } from '../../types/deck.js'
import type { Outline, Topic } from '../../types/outline.js'
import type { Cutting } from './cut-siblings.js'
import { cutSiblings } from './cut-siblings.js'
import { dividersFrom, openSession, withoutAddress, type SessionSlides } from './opened-sessions.js'
import { sessionSlides } from './session-slides.js'
import type { Identify, Standing } from './slide-of.js'
import { allLines, identifier, slideOf } from './slide-of.js'
import { slidesOfCut, withHidden } from './slides-of-cut.js'
import { handoutUnder, placeOf, unitsOf } from './units.js'

/** What the deck is called: as the front matter says, else its event, else its file. */
function titleOf({ matter, root, file }: Outline): string {
  return matter.title ?? (toString(root.heading) || (file.stem ?? ''))
}

const outside: Standing = { path: [], introduces: 0 }

/** A slide that its author cut: all that stands under it, in one. */
function pageSlide(page: Topic, identify: Identify): Slide {
  const { units, hidden } = unitsOf(page)
  const items = units.map((unit) => unit.topic)
  const moved = [...hidden, ...units.flatMap((unit) => unit.hidden)]
  return slideOf({ topic: page, items, hidden: moved, first: true, standing: outside }, identify)
}

/** What stands under the event: a session, or topics between sessions; the first with its body. */
type Part = Session | { topics: Topic[]; first: boolean }

function partsOf({ root }: Outline): Part[] {
  const parts: Part[] = []
  let topics: Topic[] = []
  let n = 0
  for (const child of root.children) {
    if (child.data.role !== 'session' || placeOf(child) !== 'slide') {
      topics.push(child)
      continue
    }
    parts.push({ topics, first: n === 0 })
    topics = []
    parts.push({ n: (n += 1), title: toString(child.heading), topic: child })
  }
  return [...parts, { topics, first: n === 0 }]
}

/** The event with these topics alone, to be cut into slides. */
function eventOf(outline: Outline, topics: Topic[], first: boolean): Topic {
  const { root } = outline
  // An event that only the front matter names still titles its slides.
  const heading: Topic['heading'] =
    root.heading.length > 0 ? root.heading : [{ type: 'text', value: titleOf(outline) }]
  // The cover has the event's own words, and takes their time.
  const data = { ...root.data, lines: [], notes: [], seconds: 0 }
  return { ...root, heading, body: first ? root.body : [], children: topics, data }
}

/** A session's divider, and its content. */
function sessionOf(session: Session, count: number, cutting: Cutting): SessionSlides {
  const [divider, ...content] = sessionSlides(session, count, cutting)
  if (!divider) throw new Error('a session without slides')
  return { divider, content }
}

/** One slide that names sessions of which a short talk shows nothing else, a line each. */
function overview(outline: Outline, dividers: Slide[], identify: Identify): Slide[] {
  if (dividers.length === 0) return []
  const names = dividers.map(({ topic }) => ({ ...topic, body: [], children: [] }))
  const event = eventOf(outline, [], false)
  const items = names.map((topic): Topic => ({ ...topic, data: { ...topic.data, origin: 'item' } }))
  const slide = slideOf(
    { topic: event, items, hidden: [], first: false, standing: outside },
    identify,
  )
  const lines = dividers.flatMap(({ data }) => data.lines)
  const noteLines = dividers.flatMap(({ data }) => data.noteLines)
  const notes = dividers.flatMap((divider) => divider.notes)
  return [{ ...slide, notes, data: { ...slide.data, lines, noteLines } }]
}

/** The slides of all parts in order. */
function partSlides(outline: Outline, parts: Part[], cutting: Cutting): Slide[] {
  const { root } = outline
  const identify = identifier()
  if (outline.dialect) return root.children.map((page) => pageSlide(page, identify))
  const count = parts.filter((part) => 'n' in part).length
  const sessions = new Map(
    parts.flatMap((part): [Session, SessionSlides][] =>
      'n' in part ? [[part, sessionOf(part, count, cutting)]] : [],
    ),
  )
  const least = dividersFrom([...sessions.values()], parts.length - count)
  const from = cutting.undivided ? Number.POSITIVE_INFINITY : least
  const slides: Slide[] = []
  /** Dividers of sessions that a short talk only names. */
  const bare: Slide[] = []
  /** Hidden topics before the first slide. */
  const early: Topic[] = []
  for (const part of parts) {
    if ('n' in part) {
      const session = sessions.get(part)
      if (session && cutting.undivided && session.content.length === 0) {
        bare.push(withoutAddress(session.divider))
        continue
      }
      slides.push(...overview(outline, bare.splice(0), identify))
      if (session) slides.push(...openSession(session, from, count, cutting))
      continue
    }
    const { topics, first } = part
    if (topics.length === 0 && !(first && root.body.length > 0)) continue
    const event = eventOf(outline, topics, first)
    const cut = cutSiblings(event, 1, cutting)
    const { hidden } = unitsOf(event)
    const last = slides.at(-1)
    if (cut) slides.push(...slidesOfCut(cut, outside, identify))
    else if (last) slides[slides.length - 1] = withHidden(last, hidden)
    else early.push(...hidden)
  }
  slides.push(...overview(outline, bare, identify))
  if (early.length > 0 && slides.length === 0) {
    const parts = { topic: root, items: [], hidden: [], first: false, standing: outside }
    slides.push(slideOf(parts, identify))
  }
  const [opening, ...others] = slides
  return opening ? [withHidden(opening, early), ...others] : []
}

/**
 * Cuts an outline into a deck: for each session a divider and its content slides.
 *
 * Topics right under the event that are no sessions become slides before, between and after
 * them. Cover, agenda and the like are added later: they depend on the slides' numbers.
 */
export function splitOutline(outline: Outline, cutting: Cutting): Deck {
  const { root, matter, file } = outline
  const parts = outline.dialect ? [] : partsOf(outline)
  const slides = partSlides(outline, parts, cutting)
  const sessions = parts.flatMap((part) => ('n' in part ? [{ ...part }] : []))
  const handout = handoutUnder(root)
  const handoutLines = handout.flatMap(allLines)
  return {
    file,
    title: titleOf(outline),
    matter,
    sessions,
    slides,
    handout,
    handoutLines,
    root,
  }
}
