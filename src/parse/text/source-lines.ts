import type { Point } from 'unist'

/** A piece of one source line: its text, and where that text starts. */
export interface Slice extends Point {
  text: string
  offset: number
}

/** The lines of `text`, numbered from `from` (line, column and offset of its first character). */
export function sourceLines(
  text: string,
  from: Point = { line: 1, column: 1, offset: 0 },
): Slice[] {
  let offset = from.offset ?? 0
  return text.split('\n').map((line, index) => {
    const slice = {
      text: line,
      line: from.line + index,
      column: index === 0 ? from.column : 1,
      offset,
    }
    offset += line.length + 1
    return slice
  })
}

/** The slice without its first `count` UTF-16 units. */
export function cut(slice: Slice, count: number): Slice {
  return {
    text: slice.text.slice(count),
    line: slice.line,
    column: slice.column + count,
    offset: slice.offset + count,
  }
}

/** The point just behind the slice. */
export function endOf(slice: Slice): Point {
  const { length } = slice.text
  return { line: slice.line, column: slice.column + length, offset: slice.offset + length }
}

/** The point of the slice's first character. */
export function startOf({ line, column, offset }: Slice): Point {
  return { line, column, offset }
}
