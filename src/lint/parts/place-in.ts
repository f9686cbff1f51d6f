import type { Text } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

const linesOfFiles = new WeakMap<VFile, string[]>()

/** The lines of a file, parted once for all that is found in it. */
export function linesOf(file: VFile): string[] {
  const lines = linesOfFiles.get(file) ?? String(file).split('\n')
  linesOfFiles.set(file, lines)
  return lines
}

/** The `n`-th place (0-based) of `words` in the source from `start` to `end`. */
function nthPlace(
  lines: string[],
  start: Point,
  end: Point,
  words: string,
  n: number,
): Position | undefined {
  let left = n
  for (let line = start.line; line <= end.line; line++) {
    const source = lines[line - 1] ?? ''
    let at = source.indexOf(words, line === start.line ? start.column - 1 : 0)
    for (; at >= 0; at = source.indexOf(words, at + words.length)) {
      const column = at + 1
      if (left === 0)
        return { start: { line, column }, end: { line, column: column + words.length } }
      left--
    }
  }
  return undefined
}

/** Where `words` first stand in the file from `start` to `end`, as its source writes them. */
export function placeWithin(
  file: VFile,
  { start, end }: Position,
  words: string,
): Position | undefined {
  return nthPlace(linesOf(file), start, end, words, 0)
}

/**
 * Where `words`, which stand at `offset` in a text node, stand in its file. They are looked for
 * in the source, as the node's value lacks line ends, indents and escapes (`\*`, `&amp;`); when
 * the source writes them otherwise, the place of the whole node.
 */
export function placeIn(
  file: VFile,
  text: Text,
  offset: number,
  words: string,
): Position | undefined {
  if (!text.position) return undefined
  const { start, end } = text.position
  const earlier = text.value.slice(0, offset).split(words).length - 1
  return nthPlace(linesOf(file), start, end, words, earlier) ?? { start, end }
}
