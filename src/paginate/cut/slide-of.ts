import { wordsOf } from '../../tree/words-of.js'
import type { Flow, Topic } from '../../types/outline.js'
import type { Slide } from '../../types/deck.js'
import { hiddenUnder, placeOf, shownOf } from './units.js'

/** Where in the deck a slide's topic stands. */
export interface Standing {
  /** 1-based; undefined outside sessions. */
  session?: number
  /** Ancestors below the session, outermost first. */
  path: Topic[]
  /** How many of the last of `path` have not been shown on a slide yet. */
  introduces: number
}

/** Gives each slide an id that depends on its words and place, not on its number. */
export type Identify = (words: string) => string

/** FNV-1a, 32 bit: short ids that stay the same while the words do. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** Ids for one deck: equal words are told apart by their count. */
export function identifier(): Identify {
  const seen = new Map<string, number>()
  return (words) => {
    const count = (seen.get(words) ?? 0) + 1
    seen.set(words, count)
    return `s${hash(words)}${count > 1 ? `-${count}` : ''}`
  }
}

function ownLines(topic: Topic): number[] {
  return [...(topic.data.lines ?? []), ...(topic.data.bodyLines ?? [])]
}

function addShownLines(topic: Topic, lines: number[]): void {
  lines.push(...ownLines(topic))
  for (const child of topic.children) if (placeOf(child) === 'slide') addShownLines(child, lines)
}

/** Source lines of a topic and all under it. */
export function allLines(topic: Topic): number[] {
  return [...ownLines(topic), ...topic.children.flatMap(allLines)]
}

/** Source lines of the author's own notes. */
export function authoredLines(notes: Flow[]): number[] {
  return notes.flatMap(({ position }) => {
    if (!position) return []
    const { start, end } = position
    return Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i)
  })
}

/** What stands in the notes with a topic that does: all but what is only in the handout. */
function notedChildren(topic: Topic): Topic[] {
  return topic.children.filter((child) => placeOf(child) !== 'handout')
}

function notedLines(topic: Topic): number[] {
  return [...ownLines(topic), ...notedChildren(topic).flatMap(notedLines)]
}

/** A topic and what is noted under it as flow content, for the notes. */
function asNotes(topic: Topic): Flow[] {
  const children = notedChildren(topic).flatMap(asNotes)
  const heading: Flow[] =
    topic.heading.length > 0 ? [{ type: 'paragraph', children: topic.heading }] : []
  if (topic.heading.length === 0) return [...topic.body, ...children]
  return [
    {
      type: 'list',
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [...heading, ...topic.body, ...children] },
      ],
    },
  ]
}

function addNotes(topic: Topic, notes: Flow[]): void {
  notes.push(...(topic.data.notes ?? []))
  for (const child of topic.children) if (placeOf(child) === 'slide') addNotes(child, notes)
}

/** Speaking time of a topic and what is shown under it; each topic's is in that of one slide only. */
function secondsOf(topic: Topic): number {
  const under = topic.children.reduce(
    (sum, child) => (placeOf(child) === 'slide' ? sum + secondsOf(child) : sum),
    0,
  )
  return (topic.data.seconds ?? 0) + under
}

/** Ascending, each once, as they nearly always are. */
function sorted(lines: number[]): number[] {
  const isSorted = lines.every((line, index) => index === 0 || line > (lines[index - 1] ?? 0))
  return isSorted ? lines : [...new Set(lines)].sort((a, b) => a - b)
}

export interface SlideParts {
  topic: Topic
  items: Topic[]
  hidden: Topic[]
  /** The topic's own line is first shown here. */
  first: boolean
  standing: Standing
  layout?: string
  /** The theme's step by which it is set tighter. */
  tight?: number
}

/** A content slide that shows `items` under the title of `topic`; not yet arranged. */
export function slideOf(parts: SlideParts, identify: Identify): Slide {
  const { topic, items, standing } = parts
  const breadcrumb = standing.path.map((ancestor) => wordsOf(ancestor.heading))
  const hidden = [...parts.hidden, ...items.flatMap(hiddenUnder)]
  const inNotes = hidden.filter((child) => placeOf(child) === 'notes')
  const introduced = parts.first
    ? standing.path.slice(standing.path.length - standing.introduces)
    : []
  const said = parts.first ? [...introduced, topic] : []
  const lines = said.flatMap(({ data }) => data.lines ?? [])
  for (const item of items) addShownLines(item, lines)
  const authored = said.flatMap(({ data }) => data.notes ?? [])
  for (const item of items) addNotes(item, authored)
  return {
    type: 'slide',
    heading: topic.heading,
    topic,
    items: items.map(shownOf),
    children: [],
    notes: [...authored, ...inNotes.flatMap(asNotes)],
    data: {
      id: identify([standing.session, ...breadcrumb, wordsOf(topic.heading)].join('\n')),
      kind: 'content',
      layout: parts.layout ?? 'bullets',
      reason: '',
      classes: [],
      breadcrumb,
      introduces: parts.first ? standing.introduces : 0,
      ...(parts.tight ? { tight: parts.tight } : {}),
      ...(standing.session ? { session: standing.session } : {}),
      lines: sorted(lines),
      noteLines: sorted([...authoredLines(authored), ...inNotes.flatMap(notedLines)]),
      seconds: said.reduce(
        (sum, { data }) => sum + (data.seconds ?? 0),
        items.reduce((sum, item) => sum + secondsOf(item), 0),
      ),
    },
  }
}
