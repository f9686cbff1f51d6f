import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { Point, Position } from 'unist'

/** What a match becomes; undefined leaves it as it is. */
type Make = (
  match: RegExpExecArray,
  position: Position | undefined,
) => PhrasingContent[] | undefined

/** Replaces what `pattern` (global) matches in running text, in place; the rest keeps its place. */
export function cutText(root: Root, pattern: RegExp, make: Make): void {
  visit(root, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const pieces = piecesOf(node, pattern, make)
    if (!pieces) return undefined
    const children: RootContent[] = parent.children
    children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function piecesOf(node: Text, pattern: RegExp, make: Make): PhrasingContent[] | undefined {
  const pieces: PhrasingContent[] = []
  let from = 0
  for (const match of node.value.matchAll(pattern)) {
    const end = match.index + match[0].length
    const made = make(match, positionOf(node, match.index, end))
    if (!made) continue
    if (match.index > from) pieces.push(textOf(node, from, match.index))
    pieces.push(...made)
    from = end
  }
  if (from === 0 && pieces.length === 0) return undefined
  if (from < node.value.length) pieces.push(textOf(node, from, node.value.length))
  return pieces
}

/** A slice of a text as a text in its own place. */
export function textOf(node: Text, from: number, end: number): Text {
  const value = node.value.slice(from, end)
  return { type: 'text', value, position: positionOf(node, from, end) }
}

function positionOf({ value, position }: Text, from: number, end: number): Position | undefined {
  if (!position) return undefined
  const at = (offset: number): Point => {
    const before = value.slice(0, offset).split('\n')
    const { line, column, offset: start = 0 } = position.start
    const last = before.at(-1)?.length ?? 0
    const isFirst = before.length === 1
    return {
      line: line + before.length - 1,
      column: isFirst ? column + last : last + 1,
      offset: start + offset,
    }
  }
  return { start: at(from), end: at(end) }
}
