import type { InlineCode, PhrasingContent, Text } from 'mdast'
import type { SetLine } from '../types/layout.js'

/**
 * `content`, or where it takes more lines than one a copy in which text nodes carry `data.breaks`:
 * the offsets in their own value before which a new line starts. Where a line starts at or inside
 * something that is not text (code, HTML), an empty text node with `breaks: [0]` stands there, and
 * code is parted by it. Line ends at hard breaks and newlines are not noted: they stand in the
 * content already.
 */
export function noteBreaks(content: PhrasingContent[], lines: SetLine[]): PhrasingContent[] {
  if (lines.length < 2) return content
  const starts = lines.slice(1).map((line) => line.start)
  let offset = 0
  /** Whether the content itself ends a line at the current offset. */
  let ended = true

  const breaksIn = (value: string): number[] => {
    const from = offset
    const skipFirst = ended
    offset += value.length
    if (value !== '') ended = value.endsWith('\n')
    return starts
      .filter((start) => start >= from && start < offset && !(start === from && skipFirst))
      .map((start) => start - from)
      .filter((at) => value[at - 1] !== '\n')
  }
  const visit = (nodes: PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'break') ended = true
      if ('children' in node) return [{ ...node, children: visit(node.children) } as typeof node]
      if (!('value' in node)) return [{ ...node }]
      const breaks = breaksIn(node.value)
      if (breaks.length === 0) return [{ ...node }]
      if (node.type === 'text') return [{ ...node, data: { ...node.data, breaks } }]
      return node.type === 'inlineCode' ? partedCode(node, breaks) : [lineStart(), { ...node }]
    })
  return visit(content)
}

function lineStart(): Text {
  return { type: 'text', value: '', data: { breaks: [0] } }
}

function partedCode(node: InlineCode, breaks: number[]): PhrasingContent[] {
  const cuts = [...new Set([0, ...breaks])]
  return cuts.flatMap((cut, index): PhrasingContent[] => {
    const piece = { ...node, value: node.value.slice(cut, cuts[index + 1]) }
    return breaks.includes(cut) ? [lineStart(), piece] : [piece]
  })
}
