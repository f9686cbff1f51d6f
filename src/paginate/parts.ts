import { toString } from 'mdast-util-to-string'
import type { Session } from '../types/deck.js'
import type { Outline, Topic } from '../types/outline.js'
import { placeOf, unitsOf } from './cut/units.js'

/** What becomes slides by itself: nothing in it depends on what stands elsewhere in the deck. */
export type Part = (
  | { kind: 'session'; topic: Topic; n: number; count: number; divided: boolean }
  /** Sessions of which a short talk shows nothing else, a line each under the event. */
  | { kind: 'names'; topic: Topic; sessions: Topic[] }
  /** Topics between sessions, under the event. */
  | { kind: 'between'; topic: Topic }
  /** Slides that their author cut. */
  | { kind: 'pages'; topic: Topic }
  /** Nothing is shown: the event alone, with all in its notes. */
  | { kind: 'bare'; topic: Topic }
) & {
  /** Hidden topics from outside it, for the notes of its first slide and of its last. */
  first: Topic[]
  last: Topic[]
}

/** What the deck is called: as the front matter says, else its event, else its file. */
export function titleOf({ matter, root, file }: Outline): string {
  return matter.title ?? (toString(root.heading) || (file.stem ?? ''))
}

/** The sessions that are shown, in order. */
export function sessionsOf({ root, dialect }: Outline): Session[] {
  if (dialect) return []
  return root.children
    .filter((child) => child.data.role === 'session' && placeOf(child) === 'slide')
    .map((topic, index) => ({ n: index + 1, title: toString(topic.heading), topic }))
}

/** The event with these topics alone. */
export function eventOf(outline: Outline, topics: Topic[], isFirst: boolean): Topic {
  const { root } = outline
  // An event that only the front matter names still titles its slides.
  const heading: Topic['heading'] =
    root.heading.length > 0 ? root.heading : [{ type: 'text', value: titleOf(outline) }]
  // The cover has the event's own words, and takes their time.
  const data = { ...root.data, lines: [], notes: [], seconds: 0 }
  const body = isFirst ? root.body : []
  return { ...root, heading, body, children: topics, data, position: undefined }
}

/** Topics between two sessions: a part of their own, or notes of a part beside them. */
function addBetween(parts: Part[], event: Topic, early: Topic[]): void {
  const { units, hidden } = unitsOf(event)
  const last = parts.at(-1)
  if (units.length > 0) parts.push({ kind: 'between', topic: event, first: [], last: [] })
  else if (last) last.last.push(...hidden)
  else early.push(...hidden)
}

/**
 * The parts of a planned outline, in order: its sessions, and what stands before, between and after
 * them. Cover, agenda and the like are added later: they depend on the slides' numbers.
 */
export function partsOf(outline: Outline): Part[] {
  const { root, dialect } = outline
  if (dialect) return [{ kind: 'pages', topic: root, first: [], last: [] }]
  const sessions = sessionsOf(outline)
  const parts: Part[] = []
  const early: Topic[] = []
  let topics: Topic[] = []
  let isFirst = true
  const end = (): void => {
    addBetween(parts, eventOf(outline, topics, isFirst), early)
    topics = []
    isFirst = false
  }
  let n = 0
  for (const child of root.children) {
    if (sessions[n]?.topic !== child) {
      topics.push(child)
      continue
    }
    end()
    n += 1
    const count = sessions.length
    parts.push({ kind: 'session', topic: child, n, count, divided: true, first: [], last: [] })
  }
  end()
  const [opening] = parts
  if (opening) opening.first.push(...early)
  else if (early.length > 0) parts.push({ kind: 'bare', topic: root, first: early, last: [] })
  return parts
}
