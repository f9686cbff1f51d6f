import { circleSteps } from '../../scene/shapes/circle-steps.js'
import type { Drawing } from '../../scene/scene.js'
import type { SetLine } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'
import type { Note } from './branches.js'
import type { Draw } from './handout-page.js'
import { drawWords, ink, patch, type HandoutTools } from './handout-tools.js'
import { slicePhrasing } from './slice-phrasing.js'

/** A note as it is printed: `height` px with the space above it. */
export interface SetNote {
  draw: Draw
  /** The part of it that is the space above. */
  before: number
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

/** The mark of a level (0-based) of which the line begins at (x, y). */
function mark(level: number, x: number, y: number): Drawing {
  if (level === 0) return patch({ x, y: y + 7, width: 6, height: 6 }, ink.orange)
  if (level === 1) return patch({ x: x + indent, y: y + 9, width: 10, height: 2 }, ink.sea)
  const center = x + indent * level + 6
  return { kind: 'path', steps: circleSteps(center, y + 10, 2), fill: ink.muted }
}

/** One note in as many parts as it needs. */
function setNote(note: Note, level: number, width: number, tools: HandoutTools): SetNote[] {
  const bold = level === 0 && note.head
  const color = level > 1 ? ink.muted : ink.text
  const style: TextStyle = { size, leading, weight: bold ? 700 : 400, color }
  const left = indent * (level + 1)
  const lines = tools.typesetter.set(note.content, style, width - left, note.code ? 'code' : 'body')
  const parts = partsOf(lines)
  return parts.map((part, index) => {
    const [first, last] = [part[0], part.at(-1)]
    const whole = parts.length === 1 || !first || !last
    const content = whole ? note.content : slicePhrasing(note.content, first.start, last.end)
    const space = index === 0 ? (before[level] ?? 0) : 0
    const words = { content, lines: part.map(({ text }) => text), style }
    const role = note.code ? 'code' : 'note'
    return {
      draw: (x, y) => [
        ...(index === 0 ? [mark(level, x, y + space)] : []),
        ...drawWords(
          { ...words, role },
          { x: x + left, y: y + space, width: width - left },
          { name: 'P' },
          tools,
        ).drawings,
      ],
      before: space,
      height: space + Math.max(1, part.length) * leading,
      head: note.head && index === parts.length - 1,
    }
  })
}

/** Notes in reading type: levels by indent, the first three by mark too; lines broken by phrases. */
export function setNotes(notes: Note[], width: number, tools: HandoutTools): SetNote[] {
  const top = Math.min(...notes.map(({ depth }) => depth))
  return notes.flatMap((note) => setNote(note, Math.min(deepest, note.depth - top), width, tools))
}
