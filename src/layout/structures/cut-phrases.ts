import type { PhrasingContent } from 'mdast'

/** Phrasing content cut at marks: `marks[i]` stood between `parts[i]` and `parts[i + 1]`. */
export interface CutPhrases {
  parts: PhrasingContent[][]
  /** The marks as written, with the white space around them. */
  marks: string[]
}

/**
 * Cuts content wherever `mark` (a global pattern) matches in its plain text.
 *
 * Only text outside code, links and images is looked at: a mark inside those is not structure.
 *
 * @param most Marks to cut at, from the left.
 */
export function cutPhrases(
  content: PhrasingContent[],
  mark: RegExp,
  most: number = Number.POSITIVE_INFINITY,
): CutPhrases {
  // Most lines have none, and are asked for many kinds of them.
  const marked = content.some((node) => node.type === 'text' && node.value.search(mark) >= 0)
  if (!marked) return { parts: [[...content]], marks: [] }
  let part: PhrasingContent[] = []
  const cut: CutPhrases = { parts: [part], marks: [] }
  for (const node of content) {
    if (node.type !== 'text') {
      part.push(node)
      continue
    }
    let from = 0
    for (const match of node.value.matchAll(mark)) {
      if (cut.marks.length >= most) break
      if (match.index > from)
        part.push({ type: 'text', value: node.value.slice(from, match.index) })
      cut.marks.push(match[0])
      part = []
      cut.parts.push(part)
      from = match.index + match[0].length
    }
    if (from < node.value.length) part.push({ type: 'text', value: node.value.slice(from) })
  }
  return cut
}
