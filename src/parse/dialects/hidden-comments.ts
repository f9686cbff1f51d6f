import type { Html, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { fenceScan } from '../markdown/fence-scan.js'
import type { Construct } from './construct.js'

/** Where a comment stood: its words, and the lines (1-based) that it took. */
interface Hidden {
  words: string
  first: number
  last: number
}

/** Obsidian's `%%comment%%`, in a line or over many: the author's own notes, as `<!-- -->` are. */
export const hiddenComments: Construct = ({ markup }) => {
  const found: Hidden[] = []
  return {
    lines: (lines) => {
      if (!lines.some((line) => line.includes('%%'))) return lines
      return blank(lines, found)
    },
    tree: (root) => {
      for (const hidden of found) put(root, hidden)
      for (const { first, last } of found) {
        for (let line = first; line <= last; line += 1) markup.push(line)
      }
    },
  }
}

const blankOf = (found: string): string => ' '.repeat(found.length)

function blank(lines: string[], found: Hidden[]): string[] {
  const inside = fenceScan(lines)
  const result = [...lines]
  const flow = lines.map((line, index) => (inside[index] === 'flow' ? line : ''))
  for (let index = 0; index < lines.length; index += 1) {
    const line = (flow[index] ?? '').replaceAll(/`[^`]*`|https?:\S+/g, blankOf)
    if (line.trim() === '%%') {
      const end = flow.findIndex((other, at) => at > index && other.trim() === '%%')
      if (end < 0) continue
      found.push({
        words: lines.slice(index + 1, end).join('\n'),
        first: index + 1,
        last: end + 1,
      })
      for (let at = index; at <= end; at += 1) result[at] = ' '.repeat(lines[at]?.length ?? 0)
      index = end
    } else {
      const all = [...line.matchAll(/%%(?!%)([^\n]+?)%%/g)]
      for (const { 1: words = '' } of all)
        found.push({ words: words.trim(), first: index + 1, last: index + 1 })
      // From the last, since what stands behind a comment takes its place: spaces at the start of an
      // item would make code of it.
      for (const { index: at, 0: comment } of all.toReversed()) {
        const own = result[index] ?? ''
        const rest = own.slice(at + comment.length)
        const isFirst = /^[\s>*+\-\d.)]*$/.test(own.slice(0, at))
        const kept = isFirst ? rest.trimStart() : ' '.repeat(comment.length) + rest
        result[index] = (own.slice(0, at) + kept).padEnd(own.length)
      }
    }
  }
  return result
}

/** A comment at the end of the line that it stood in, or as a block where it stood alone. */
function put(root: Root, { words, first, last }: Hidden): void {
  const value = `<!-- ${words.replaceAll('-->', '-- >')} -->`
  const start = { line: first, column: 1 }
  const html: Html = { type: 'html', value, position: { start, end: { line: last, column: 1 } } }
  let isPut = false
  visit(root, ['paragraph', 'heading'], (node) => {
    if (isPut || !node.position || !('children' in node)) return
    if (node.position.start.line > first || node.position.end.line < first) return
    const children = node.children as RootContent[]
    children.push(html)
    isPut = true
  })
  if (isPut) return
  const at = root.children.findIndex((node) => (node.position?.start.line ?? 0) > first)
  root.children.splice(at < 0 ? root.children.length : at, 0, html)
}
