import type { Point } from 'unist'
import type { Slice } from './source-lines.js'

/** From an offset into `value` to the source: line n of `value` stands where `lines[n]` does. */
export function pointIn(value: string, lines: Slice[]): (offset: number) => Point {
  const starts = [0]
  for (const found of value.matchAll(/\n/g)) starts.push(found.index + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const line = lines[low] ?? { text: '', line: 1, column: 1, offset: 0 }
    const into = Math.min(offset - (starts[low] ?? 0), line.text.length)
    return { line: line.line, column: line.column + into, offset: line.offset + into }
  }
}
