import type { Text } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'

/** Where `words` stand in a source line, at `near` or right of it; `near` when they are written otherwise. */
function columnOf(line: string, words: string, near: number): number {
  const found = line.indexOf(words, near - 1)
  return found < 0 ? near : found + 1
}

/**
 * Where the slice [start, end) of a text node, which is on one line, stands in its file.
 * The source is looked at, as the node's value lacks indents and escapes (`\*`, `&amp;`).
 */
export function placeIn(file: VFile, text: Text, start: number, end: number): Position | undefined {
  const from = text.position?.start
  if (!from) return undefined
  const before = text.value.slice(0, start).split('\n')
  const line = from.line + before.length - 1
  const near = (before.length === 1 ? from.column : 1) + (before.at(-1) ?? '').length
  const source = String(file).split('\n')[line - 1] ?? ''
  const column = columnOf(source, text.value.slice(start, end), near)
  return { start: { line, column }, end: { line, column: column + end - start } }
}
