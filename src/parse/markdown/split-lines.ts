import type { PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'

/**
 * Running text cut at its line ends (soft and hard), as the source has them. Text keeps its place;
 * what spans lines inside emphasis or a link stays whole in the line where it starts.
 */
export function splitLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    // A hard line end stays in front of its line.
    if (node.type === 'break') lines.push([node])
    else if (node.type === 'text') {
      for (const [index, piece] of splitText(node).entries()) {
        if (index > 0) lines.push([])
        if (piece.value !== '') lines.at(-1)?.push(piece)
      }
    } else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.some(({ type }) => type !== 'break'))
}

function splitText(node: Text): Text[] {
  const start = node.position?.start
  if (!start || !node.value.includes('\n')) return [node]
  // A later line starts where its text does; its indent is not part of the value.
  return node.value.split('\n').map((value, index): Text => {
    const line = start.line + index
    const from: Point = index === 0 ? start : { line, column: 1 }
    const end = { line, column: from.column + value.length }
    return { type: 'text', value, position: { start: from, end } }
  })
}

/** Running text without its first `count` UTF-16 units, which are in its first text. */
export function withoutStart(nodes: PhrasingContent[], count: number): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return nodes
  const value = first.value.slice(count)
  if (value === '') return rest
  const { position } = first
  if (!position) return [{ ...first, value }, ...rest]
  const { line, column, offset } = position.start
  const start = { line, column: column + count, offset: (offset ?? 0) + count }
  return [{ type: 'text', value, position: { start, end: position.end } }, ...rest]
}
