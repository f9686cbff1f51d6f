import type { PhrasingContent } from 'mdast'

/** Phrasing content cut at marks: `marks[i]` stood between `parts[i]` and `parts[i + 1]`. */
export interface CutPhrases {
  parts: PhrasingContent[][]
  /** The marks as written, with the white space around them. */
  marks: string[]
}

/** Where the white space that ends at `to` begins, at `from` or after it. */
function spaceBefore(text: string, to: number, from: number): number {
  let start = to
  while (start > from && /\s/u.test(text.charAt(start - 1))) start--
  return start
}

/** Where the white space that begins at `from` ends. */
function spaceAfter(text: string, from: number): number {
  let end = from
  while (/\s/u.test(text.charAt(end))) end++
  return end
}

/**
 * Cuts content wherever `sign` (a global pattern) matches in its plain text; the white space around
 * a sign goes with it.
 *
 * Only text outside code, links and images is looked at: a sign inside those is not structure.
 *
 * @param most Marks to cut at, from the left.
 */
export function cutPhrases(
  content: PhrasingContent[],
  sign: RegExp,
  most: number = Number.POSITIVE_INFINITY,
): CutPhrases {
  // Most lines have none, and are asked for many kinds of them.
  const marked = content.some((node) => node.type === 'text' && node.value.search(sign) >= 0)
  if (!marked) return { parts: [[...content]], marks: [] }
  let part: PhrasingContent[] = []
  const cut: CutPhrases = { parts: [part], marks: [] }
  for (const node of content) {
    if (node.type !== 'text') {
      part.push(node)
      continue
    }
    const { value } = node
    let from = 0
    for (const match of value.matchAll(sign)) {
      if (cut.marks.length >= most) break
      const start = spaceBefore(value, match.index, from)
      const end = spaceAfter(value, match.index + match[0].length)
      if (start > from) part.push({ type: 'text', value: value.slice(from, start) })
      cut.marks.push(value.slice(start, end))
      part = []
      cut.parts.push(part)
      from = end
    }
    if (from < value.length) part.push({ type: 'text', value: value.slice(from) })
  }
  return cut
}
