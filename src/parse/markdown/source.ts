import type { VFile } from 'vfile'
import { sourceLines, type Slice } from '../text/source-lines.js'
import type { Node } from 'unist'

/** The source that a tree was made of, for steps that look beyond a node's own text. */
export interface Source {
  file: VFile
  lines: Slice[]
  /** Source lines that turned out to be syntax only. */
  markup: number[]
}

/** The source of a file. */
export function sourceOf(file: VFile): Source {
  return { file, lines: sourceLines(String(file.value)), markup: [] }
}

/**
 * Where the lines of a literal node (HTML, code) stand in the source: its value has lost the marks
 * and indents of the lists and quotes around it, so each line is looked for at the end of its own.
 *
 * @param first The source line of the first line of `value`.
 */
export function literalLines(value: string, first: number, { lines }: Source): Slice[] {
  return value.split('\n').map((text, index) => {
    const line = lines[first - 1 + index]
    if (!line) return { text, line: first + index, column: 1, offset: 0 }
    const found = line.text.endsWith(text)
      ? line.text.length - text.length
      : line.text.indexOf(text)
    const at = Math.max(found, 0)
    return { text, line: line.line, column: at + 1, offset: line.offset + at }
  })
}

/** Every line of a node; none when it has no place. */
export function linesOf({ position }: Node): number[] {
  if (!position) return []
  const { start, end } = position
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index)
}
