import type { Slice } from '../text/source-lines.js'

/** A headline with what stands under it, up to the next headline; the first may have none. */
export interface Piece {
  /** Stars of its headline; 0 where there is none. */
  level: number
  lines: Slice[]
}

/** Cuts an Org file before each headline: stars at the margin always are one, even inside a block. */
export function cutPieces(lines: Slice[]): Piece[] {
  const pieces: Piece[] = [{ level: 0, lines: [] }]
  for (const line of lines) {
    const level = /^(\*+)[ \t]/.exec(line.text)?.[1]?.length ?? 0
    if (level > 0) pieces.push({ level, lines: [line] })
    else pieces.at(-1)?.lines.push(line)
  }
  return pieces
}
