import { noteBreaks } from '../../typeset/note-breaks.js'
import type { SetLine, Typesetter } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'
import type { Note } from './branches.js'
import { phrasingHtml } from './phrasing-html.js'
import { slicePhrasing } from './slice-phrasing.js'

/** A note as it is printed: `height` px with the space above it. */
export interface SetNote {
  html: string
  height: number
  /** It must not be the last on a page: what it introduces comes next. */
  head: boolean
}

const size = 14
const leading = 20
const before = [6, 0, 0]
const indent = 20
/** Deeper levels are set like this one (0-based): half the column must be left for words. */
const deepest = 6

/** A longer note is set in parts, between which a page may end. */
const mostLines = 12
const leastLines = 4

/** Lines in parts of at most `mostLines`, the last of no less than `leastLines`. */
function partsOf(lines: SetLine[]): SetLine[][] {
  const parts: SetLine[][] = []
  for (let from = 0; from < lines.length;) {
    const rest = lines.length - from
    const count = rest <= mostLines ? rest : Math.min(mostLines, rest - leastLines)
    parts.push(lines.slice(from, from + count))
    from += count
  }
  return parts.length > 0 ? parts : [[]]
}

/** One note in as many parts as it needs. */
function setNote(note: Note, level: number, width: number, typesetter: Typesetter): SetNote[] {
  const bold = level === 0 && note.head
  const style: TextStyle = { size, leading, weight: bold ? 700 : 400, color: 'ink' }
  const room = width - indent * (level + 1)
  const lines = typesetter.set(note.content, style, room, note.code ? 'code' : 'body')
  const tag = note.code ? 'pre' : 'p'
  const parts = partsOf(lines)
  return parts.map((part, index) => {
    const [first, last] = [part[0], part.at(-1)]
    const whole = parts.length === 1 || !first || !last
    const content = whole ? note.content : slicePhrasing(note.content, first.start, last.end)
    const from = whole ? 0 : first.start
    const own = part.map((line) => ({ ...line, start: line.start - from, end: line.end - from }))
    const html = phrasingHtml(noteBreaks(content, own)).replace(/\n$/, '')
    const space = index === 0 ? (before[level] ?? 0) : 0
    const kind = `l${Math.min(level, 2) + 1}${bold ? ' head' : ''}${index > 0 ? ' more' : ''}`
    return {
      html: `<${tag} class="${kind}" style="--level:${level};margin-top:${space}px">${html}</${tag}>`,
      height: space + Math.max(1, part.length) * leading,
      head: note.head && index === parts.length - 1,
    }
  })
}

/** Notes in reading type: levels by indent, the first three by mark too; lines broken by phrases. */
export function setNotes(notes: Note[], width: number, typesetter: Typesetter): SetNote[] {
  const top = Math.min(...notes.map(({ depth }) => depth))
  return notes.flatMap((note) =>
    setNote(note, Math.min(deepest, note.depth - top), width, typesetter),
  )
}
