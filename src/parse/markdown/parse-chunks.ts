import type { List, Root, RootContent } from 'mdast'
import { eachNode } from '../../tree/each-node.js'
import { fenceScan, type Inside } from './fence-scan.js'

/** The parser's time grows with the square of a list's length, so long texts are cut. */
const height = 100
/** Shorter texts are parsed whole. */
const short = 600

/**
 * Parses long Markdown in pieces and joins them: `parse` sees about a hundred lines at a time, cut
 * before an unindented bullet, heading or definition, with the definitions that it refers to at hand.
 */
export function parseChunks(text: string, parse: (text: string) => Root): Root {
  const lines = text.split('\n')
  if (lines.length <= short) return parse(text)
  const inside = fenceScan(lines)
  const definitions = definitionsIn(lines, inside)
  const children: RootContent[] = []
  let offset = 0
  for (const [from, to] of cuts(lines, inside)) {
    const piece = lines.slice(from, to).join('\n')
    // An open fence or comment would swallow what is put behind it.
    const closed = to < lines.length || inside[to - 1] === 'flow'
    const root = parse(closed ? `${piece}\n\n${definitions(piece)}` : piece)
    const own = root.children.filter((node) => (node.position?.start.line ?? 1) <= to - from)
    shift(own, from, offset)
    append(children, own)
    offset += piece.length + 1
  }
  return { type: 'root', children }
}

const definition = /^ {0,3}\[([^\]]+)\]:\s*\S/

const sameLabel = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** The lines, anywhere in the text, that define what a piece of it refers to: of each label the first. */
function definitionsIn(lines: string[], inside: Inside[]): (piece: string) => string {
  const byLabel = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const label = inside[index] === 'flow' ? definition.exec(line)?.[1] : undefined
    if (label === undefined) continue
    const known = sameLabel(label)
    if (!byLabel.has(known)) byLabel.set(known, line)
  }
  if (byLabel.size === 0) return () => ''
  return (piece) => {
    const found = new Set<string>()
    for (const [, label = ''] of piece.matchAll(/\[([^[\]]{1,999})\]/g)) {
      const line = byLabel.get(sameLabel(label))
      if (line !== undefined) found.add(line)
    }
    return [...found].join('\n')
  }
}

function cuts(lines: string[], inside: Inside[]): [from: number, to: number][] {
  const pieces: [number, number][] = []
  let from = 0
  for (let index = 1; index < lines.length; index += 1) {
    if (index - from < height || inside[index] !== 'flow') continue
    const line = lines[index] ?? ''
    const before = lines[index - 1] ?? ''
    const defines = definition.test(line) && (before.trim() === '' || definition.test(before))
    if (!defines && !/^(?:#{1,6}|[-+*]|\d{1,9}[.)]) +\S/.test(line)) continue
    pieces.push([from, index])
    from = index
  }
  pieces.push([from, lines.length])
  return pieces
}

function shift(nodes: RootContent[], lines: number, offset: number): void {
  if (lines === 0) return
  const root: Root = { type: 'root', children: nodes }
  eachNode(root, (node) => {
    if (node.type === 'root' || !node.position) return
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      point.offset = (point.offset ?? 0) + offset
    }
  })
}

function append(children: RootContent[], own: RootContent[]): void {
  const before = children.at(-1)
  const after = own[0]
  if (before?.type === 'list' && after?.type === 'list' && isOne(before, after)) {
    const apart = (after.position?.start.line ?? 0) - (before.position?.end.line ?? 0) > 1
    before.spread = Boolean(before.spread || after.spread || apart)
    before.children.push(...after.children)
    if (before.position && after.position) before.position.end = after.position.end
    children.push(...own.slice(1))
  } else children.push(...own)
}

/** Two halves of a list that was cut. */
function isOne(before: List, after: List): boolean {
  return Boolean(before.ordered) === Boolean(after.ordered)
}
