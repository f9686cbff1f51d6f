import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Deck } from '../../types/deck.js'
import type { Flow, Topic } from '../../types/outline.js'

/** One line of notes beside a slide, before it is set. */
export interface Note {
  /** Outline depth; a session's own topics are 2. */
  depth: number
  content: PhrasingContent[]
  /** Set in the code face, line ends kept. */
  code: boolean
  /** It has notes under it. */
  head: boolean
  /** It stands on no slide. */
  moved: boolean
}

type Line = Omit<Note, 'moved'>

function textNote(depth: number, value: string, code = false): Line {
  return { depth, content: [{ type: 'text', value }], code, head: false }
}

/** A picture by its words, which are set in lines like others. */
const inWords = (node: PhrasingContent): PhrasingContent =>
  node.type === 'image' ? { type: 'text', value: node.alt ?? '' } : node

/** Blocks under a topic as lines: code as it is, a table's rows with bars between cells. */
function blockNotes(block: Flow, depth: number): Line[] {
  switch (block.type) {
    case 'code':
      return [textNote(depth, block.value, true)]
    case 'table':
      return block.children.map((row) =>
        textNote(depth, row.children.map((cell) => toString(cell)).join(' | ')),
      )
    case 'list':
      return block.children.flatMap((item) =>
        (item.children as Flow[]).flatMap((child) => blockNotes(child, depth + 1)),
      )
    case 'blockquote':
      return (block.children as Flow[]).flatMap((child) => blockNotes(child, depth))
    case 'paragraph':
      return [{ depth, content: block.children.map(inWords), code: false, head: false }]
    default:
      return []
  }
}

/** A session's title stands on its divider, if it has one; the event's in the head of every page. */
function isSaidAbove({ data, heading }: Topic, { title }: Deck): boolean {
  if (data.role === 'session') return (data.place ?? 'slide') === 'slide'
  return data.role === 'event' && toString(heading) === title
}

/** Handouts have no list marks: an item of an ordered list says its number. */
function numbered({ heading, data }: Topic): PhrasingContent[] {
  return data.number === undefined
    ? heading
    : [{ type: 'text', value: `${data.number}. ` }, ...heading]
}

/**
 * The whole outline by slide: for each slide's number the notes that belong beside it, each topic
 * once and in order. A topic that stands on no slide belongs to the slide before it.
 */
export function branches(deck: Deck): Map<number, Note[]> {
  const slideOfLine = new Map<number, number>()
  deck.slides.forEach(({ data }, index) => {
    for (const line of data.lines) slideOfLine.set(line, index + 1)
  })
  const opened = new Set(
    deck.slides.flatMap(({ data }) =>
      data.kind === 'session' || data.opener ? [deck.sessions[(data.session ?? 0) - 1]?.topic] : [],
    ),
  )
  const beside = new Map<number, Note[]>()
  let current = 1
  const walk = (topic: Topic, depth: number): void => {
    const own = [...(topic.data.lines ?? []), ...(topic.data.bodyLines ?? [])]
    const shown = own.map((line) => slideOfLine.get(line)).find((n) => n !== undefined)
    if (shown !== undefined) current = Math.max(current, shown)
    const notes = beside.get(current) ?? []
    beside.set(current, notes)
    const moved = (topic.data.place ?? 'slide') !== 'slide'
    const hasHead = topic.heading.length > 0 && !isSaidAbove(topic, deck)
    if (hasHead) {
      const head = topic.children.length > 0
      notes.push({ depth, content: numbered(topic), code: false, head, moved })
    }
    // The address of a session that has neither a divider nor a strip.
    const { url, role } = topic.data
    if (url && role === 'session' && !opened.has(topic)) {
      const link: PhrasingContent[] = [
        { type: 'link', url: url.href, children: [{ type: 'text', value: url.text }] },
      ]
      notes.push({ depth: depth + 1, content: link, code: false, head: false, moved: true })
    }
    const under = hasHead ? depth + 1 : depth
    for (const block of topic.body) {
      notes.push(...blockNotes(block, under).map((line) => ({ ...line, moved })))
    }
    for (const note of topic.data.notes ?? []) {
      notes.push(...blockNotes(note, under).map((line) => ({ ...line, moved: true })))
    }
    for (const child of topic.children) walk(child, depth + 1)
  }
  walk(deck.root, 0)
  return beside
}
