import { toString } from 'mdast-util-to-string'
import type { Deck, Outline, Session, Slide, Topic } from '../types.js'
import { canIntroduce } from './can-introduce.js'
import type { Cut, Cutting } from './cut-siblings.js'
import { cutSession } from './cut-session.js'
import { cutSiblings } from './cut-siblings.js'
import type { Identify, Standing } from './slide-of.js'
import { allLines, authoredLines, identifier, slideOf } from './slide-of.js'
import { handoutUnder, placeOf, unitsOf } from './units.js'

/** The slides of one cut, in order; a title's lines are shown on its first slide. */
function slidesOf(cut: Cut, standing: Standing, identify: Identify): Slide[] {
  const { topic } = cut
  const leading = unitsOf(topic).hidden
  if (cut.segments.length === 0) {
    const parts = { topic, items: [], hidden: leading, first: true, standing, layout: cut.layout }
    return [slideOf(parts, identify)]
  }
  const slides: Slide[] = []
  let first = true
  let introduces = standing.introduces
  for (const segment of cut.segments) {
    if (segment.kind === 'run') {
      const hidden = segment.units.flatMap((unit) => unit.hidden)
      slides.push(
        slideOf(
          {
            topic,
            items: segment.units.map((unit) => unit.topic),
            hidden: first ? [...leading, ...hidden] : hidden,
            first,
            standing: { ...standing, introduces },
            layout: segment.layout,
            tight: cut.tight,
          },
          identify,
        ),
      )
    } else {
      // The session's own title stands on its divider; deeper ones show in the breadcrumb first.
      const path = topic.data.role === 'session' || topic.data.role === 'event' ? [] : [topic]
      const unseen = [...standing.path.slice(standing.path.length - introduces), ...path]
      if (path.length > 0 && first && !canIntroduce(unseen)) {
        const parts = { topic, items: [], hidden: leading, first }
        slides.push(slideOf({ ...parts, standing: { ...standing, introduces } }, identify))
        first = false
      }
      const own: Standing = {
        session: standing.session,
        path: [...standing.path, ...path],
        introduces: path.length > 0 && first ? introduces + 1 : 0,
      }
      const inner = slidesOf(segment.cut, own, identify)
      const last = inner.at(-1)
      if (last) appendNotes(last, segment.unit.hidden)
      slides.push(...inner)
    }
    first = false
    introduces = 0
  }
  return slides
}

/** Hidden siblings of a promoted topic go under its last slide. */
function appendNotes(slide: Slide, hidden: Topic[]): void {
  if (hidden.length === 0) return
  const carrier = slideOf(
    { topic: slide.topic, items: [], hidden, first: false, standing: { path: [], introduces: 0 } },
    () => '',
  )
  slide.notes.push(...carrier.notes)
  slide.data.noteLines.push(...carrier.data.noteLines)
}

function dividerOf(session: Session, identify: Identify): Slide {
  const { topic, n } = session
  const slide = slideOf(
    {
      topic,
      items: [],
      hidden: [],
      first: true,
      standing: { session: n, path: [], introduces: 0 },
    },
    (words) => identify(`divider\n${words}`),
  )
  slide.data.kind = 'session'
  slide.data.layout = 'session'
  return slide
}

/** The divider has said the session's own lines and notes. */
function withoutOwn(slide: Slide, { data }: Topic): void {
  const own = new Set(data.lines)
  const notes = new Set(data.notes)
  const noted = new Set(authoredLines(data.notes ?? []))
  slide.data.lines = slide.data.lines.filter((line) => !own.has(line))
  slide.notes = slide.notes.filter((note) => !notes.has(note))
  slide.data.noteLines = slide.data.noteLines.filter((line) => !noted.has(line))
}

/** What the deck is called: as the front matter says, else its event, else its file. */
function titleOf({ matter, root, file }: Outline): string {
  return matter.title ?? (toString(root.heading) || (file.stem ?? ''))
}

/** A slide that its author cut: all that stands under it, in one. */
function pageSlide(page: Topic, standing: Standing, identify: Identify): Slide {
  const { units, hidden } = unitsOf(page)
  const items = units.map((unit) => unit.topic)
  const moved = [...hidden, ...units.flatMap((unit) => unit.hidden)]
  return slideOf({ topic: page, items, hidden: moved, first: true, standing }, identify)
}

/**
 * Cuts an outline into a deck: for each session a divider and its content slides.
 *
 * Topics right under the event that are no sessions become slides before, between and after
 * them. Cover, agenda and the like are added later: they depend on the slides' numbers.
 */
export function splitOutline(outline: Outline, cutting: Cutting): Deck {
  const { root, matter, file } = outline
  const identify = identifier()
  const sessions: Session[] = []
  const slides: Slide[] = []
  /** Hidden topics before the first slide. */
  const early: Topic[] = []
  const loose = (topics: Topic[], first: boolean): void => {
    if (topics.length === 0 && !(first && root.body.length > 0)) return
    const body = first ? root.body : []
    // An event that only the front matter names still titles its slides.
    const heading: Topic['heading'] =
      root.heading.length > 0 ? root.heading : [{ type: 'text', value: titleOf(outline) }]
    // The cover has the event's own words, and takes their time.
    const data = { ...root.data, lines: [], notes: [], seconds: 0 }
    const event: Topic = { ...root, heading, body, children: topics, data }
    const cut = cutSiblings(event, 1, cutting)
    const standing: Standing = { path: [], introduces: 0 }
    const { hidden } = unitsOf(event)
    const last = slides.at(-1)
    if (cut) slides.push(...slidesOf(cut, standing, identify))
    else if (last) appendNotes(last, hidden)
    else early.push(...hidden)
  }
  if (outline.dialect) {
    const standing: Standing = { path: [], introduces: 0 }
    slides.push(...root.children.map((page) => pageSlide(page, standing, identify)))
  }
  let pending: Topic[] = []
  let first = true
  for (const child of outline.dialect ? [] : root.children) {
    if (child.data.role !== 'session' || placeOf(child) !== 'slide') {
      pending.push(child)
      continue
    }
    loose(pending, first)
    pending = []
    first = false
    const session: Session = {
      n: sessions.length + 1,
      title: toString(child.heading),
      topic: child,
    }
    sessions.push(session)
    slides.push(dividerOf(session, identify))
    const cut = cutSession(child, cutting)
    if (!cut || cut.segments.length === 0) {
      const divider = slides.at(-1)
      if (divider) appendNotes(divider, unitsOf(child).hidden)
      continue
    }
    const content = slidesOf(cut, { session: session.n, path: [], introduces: 0 }, identify)
    const [opening] = content
    if (opening?.topic === child) opening.data.seconds -= child.data.seconds ?? 0
    for (const slide of content) if (slide.topic === child) withoutOwn(slide, child)
    slides.push(...content)
  }
  loose(pending, first)
  if (early.length > 0 && slides.length === 0) {
    const standing: Standing = { path: [], introduces: 0 }
    slides.push(slideOf({ topic: root, items: [], hidden: [], first: false, standing }, identify))
  }
  const [opening] = slides
  if (opening) appendNotes(opening, early)
  for (const slide of slides)
    if (slide.data.kind === 'session') slide.data.sessions = sessions.length
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
