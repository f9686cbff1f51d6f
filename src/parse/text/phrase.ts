import type { Link, PhrasingContent, Text } from 'mdast'
import type { Point } from 'unist'
import { joint } from './measure.js'
import type { Slice } from './source-lines.js'

/** A bare web address: ASCII only, since Japanese text follows one without a space. */
const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+/g

/**
 * Literal text as phrasing content: lines re-joined (no space beside a CJK character), bare http(s)
 * addresses as links, everything else as text. Each node keeps its place in the source.
 */
export function phrase(slices: Slice[]): PhrasingContent[] {
  const { value, starts } = join(slices)
  const nodes: PhrasingContent[] = []
  const text = (from: number, to: number): Text => ({
    type: 'text',
    value: value.slice(from, to),
    position: { start: pointAt(slices, starts, from), end: pointAt(slices, starts, to) },
  })
  let done = 0
  for (const found of value.matchAll(address)) {
    const href = trimAddress(found[0])
    if (href.length < 9) continue
    if (found.index > done) nodes.push(text(done, found.index))
    const words = text(found.index, found.index + href.length)
    const link: Link = { type: 'link', url: href, children: [words] }
    if (words.position) link.position = words.position
    nodes.push(link)
    done = found.index + href.length
  }
  if (done < value.length) nodes.push(text(done, value.length))
  return nodes
}

/** True when the whole of `text` is one web address. */
export function isAddress(text: string): boolean {
  const found = text.match(address)
  return found?.length === 1 && trimAddress(found[0]) === text.trim()
}

function join(slices: Slice[]): { value: string; starts: number[] } {
  const parts: string[] = []
  const starts: number[] = []
  let length = 0
  let before = ''
  for (const { text } of slices) {
    const between = parts.length === 0 ? '' : joint(before, text)
    parts.push(between, text)
    starts.push(length + between.length)
    length += between.length + text.length
    before = text
  }
  return { value: parts.join(''), starts }
}

/** The source point of character `at` of the joined text; the last piece that starts there or before. */
function pointAt(slices: Slice[], starts: number[], at: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const slice = slices[low]
  if (!slice) return { line: 1, column: 1, offset: 0 }
  const into = Math.min(at - (starts[low] ?? 0), slice.text.length)
  return { line: slice.line, column: slice.column + into, offset: slice.offset + into }
}

/** Punctuation at the end belongs to the sentence; a closing bracket too unless the address opened it. */
function trimAddress(href: string): string {
  let round = 0
  let square = 0
  for (const character of href) {
    round += character === '(' ? 1 : character === ')' ? -1 : 0
    square += character === '[' ? 1 : character === ']' ? -1 : 0
  }
  let end = href.length
  for (; end > 0; end -= 1) {
    const last = href[end - 1] ?? ''
    if (last === ')' && round < 0) round += 1
    else if (last === ']' && square < 0) square += 1
    else if (!/[.,;:!?'*~_]/.test(last)) break
  }
  return href.slice(0, end)
}
