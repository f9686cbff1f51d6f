import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { phrase } from '../text/phrase.js'
import type { Slice } from '../text/source-lines.js'

const bracket =
  /`([^`]+)`|\[\[([^[\]]+)\]\]|\[(\*+|[/_-][*/_-]*|\$) ([^[\]]+(?:\[[^\]]*\][^[\]]*)*)\]|\[([^[\]]+)\]/g
const address = /https?:\/\/\S+/

/** A part of a line in its own place. */
export function cutLine({ text, line, column, offset }: Slice, from: number, end: number): Slice {
  return { text: text.slice(from, end), line, column: column + from, offset: offset + from }
}

/** A line of Cosense as running text: what stands in brackets is strong, a link, a page or a person. */
export function cosensePhrasing(slice: Slice): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let done = 0
  const plain = (to: number): void => {
    if (to > done) nodes.push(...phrase([cutLine(slice, done, to)]))
  }
  for (const found of slice.text.matchAll(bracket)) {
    plain(found.index)
    done = found.index + found[0].length
    nodes.push(...bracketed(found, slice))
  }
  plain(slice.text.length)
  return nodes
}

function bracketed(found: RegExpMatchArray, slice: Slice): PhrasingContent[] {
  const [whole, code, strong, sign, styled, linked] = found
  const start = found.index ?? 0
  const inner = (words: string): Slice => {
    const at = start + whole.indexOf(words)
    return cutLine(slice, at, at + words.length)
  }
  const position = placeOf(cutLine(slice, start, start + whole.length))
  if (code !== undefined) return [{ type: 'inlineCode', value: code, position }]
  if (strong !== undefined) {
    return [{ type: 'strong', children: cosensePhrasing(inner(strong)), position }]
  }
  if (sign === '$') return [{ type: 'text', value: `$${styled}$`, position }]
  if (sign !== undefined && styled !== undefined) {
    const children = cosensePhrasing(inner(styled))
    if (sign.includes('*')) return [{ type: 'strong', children, position }]
    if (sign.includes('-')) return [{ type: 'delete', children, position }]
    return sign.includes('/') ? [{ type: 'emphasis', children, position }] : children
  }
  const words = linked ?? ''
  const url = address.exec(words)?.[0]
  if (url !== undefined) {
    const name = words.replace(url, '').trim() || url
    const text = { type: 'text' as const, value: name, position }
    return [{ type: 'link', url, children: [text], position }]
  }
  // A page is named without the project it is in, a person by name.
  const value = words.replace(/^\/[^/]+\/(?=.)/, '').replace(/\.icon(?:\*\d+)?$/, '')
  return [{ type: 'text', value, position }]
}

/** The place of a slice. */
export function placeOf({ text, line, column, offset }: Slice): Position {
  const end = { line, column: column + text.length, offset: offset + text.length }
  return { start: { line, column, offset }, end }
}
