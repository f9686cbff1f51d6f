import { noteBreaks } from '../../typeset/note-breaks.js'
import type { TextStyle, Typesetter } from '../../types.js'
import type { Note } from './branches.js'
import { phrasingHtml } from './phrasing-html.js'

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
const indents = [20, 40, 60]

/** Notes in reading type: three levels by indent and mark, lines broken by phrases. */
export function setNotes(notes: Note[], width: number, typesetter: Typesetter): SetNote[] {
  const top = Math.min(...notes.map(({ depth }) => depth))
  return notes.map((note, index) => {
    const level = Math.min(2, note.depth - top)
    const indent = indents[level] ?? 60
    const bold = level === 0 && note.head
    const style: TextStyle = { size, leading, weight: bold ? 700 : 400, color: 'ink' }
    const lines = typesetter.set(note.content, style, width - indent, note.code ? 'code' : 'body')
    const content = note.code ? note.content : noteBreaks(note.content, lines)
    const space = index === 0 ? 0 : (before[level] ?? 0)
    const kind = `l${level + 1}${bold ? ' head' : ''}${note.code ? ' code' : ''}`
    const tag = note.code ? 'pre' : 'p'
    return {
      html: `<${tag} class="${kind}" style="margin-top:${space}px">${phrasingHtml(content)}</${tag}>`,
      height: space + Math.max(1, lines.length) * leading,
      head: note.head,
    }
  })
}
