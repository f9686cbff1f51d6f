import type { Slice } from '../text/source-lines.js'

/** A headline with what stands under it, up to the next piece; the first may have none. */
export interface Piece {
  /** Stars of its headline; 0 where there is none. */
  level: number
  lines: Slice[]
  /** Set where the lines are one block of code, from its first line to its last. */
  isCode?: boolean
}

const headline = /^(\*+)[ \t]/
const begin = /^#\+begin_(src|example|export|html)(?:[ \t]|$)/i

/**
 * Cuts an Org file before each headline: stars at the margin always are one, even inside a block.
 * Blocks of code at the margin are pieces too: the parser's time grows with the square of their lines.
 */
export function cutPieces(lines: Slice[]): Piece[] {
  const pieces: Piece[] = [{ level: 0, lines: [] }]
  const ends = blockEnds(lines)
  let until = -1
  for (const [index, line] of lines.entries()) {
    const level = headline.exec(line.text)?.[1]?.length ?? 0
    const end = ends.get(index)
    if (end !== undefined) {
      pieces.push({ level: 0, lines: lines.slice(index, end + 1), isCode: true })
      pieces.push({ level: 0, lines: [] })
      until = end
    } else if (index <= until) continue
    else if (level > 0) pieces.push({ level, lines: [line] })
    else pieces.at(-1)?.lines.push(line)
  }
  return pieces
}

/** The last line of each block of code that is closed before the next headline, by its first. */
function blockEnds(lines: Slice[]): Map<number, number> {
  const ends = new Map<number, number>()
  let open: { from: number; kind: string } | undefined
  for (const [index, { text }] of lines.entries()) {
    if (headline.test(text)) open = undefined
    else if (open === undefined) {
      const kind = begin.exec(text)?.[1]?.toLowerCase()
      if (kind !== undefined) open = { from: index, kind }
    } else if (text.trim().toLowerCase() === `#+end_${open.kind}`) {
      ends.set(open.from, index)
      open = undefined
    }
  }
  return ends
}
