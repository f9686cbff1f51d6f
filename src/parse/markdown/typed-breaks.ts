import type { Break, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { columnsOf } from '../text/measure.js'
import { readBullet } from '../text/read-bullet.js'
import type { Source } from './source.js'

/** Columns at which editors and people wrap prose. */
const least = 60
const most = 104
/** Lines of Japanese that were wrapped are as wide as each other, but for a character or two. */
const ragged = 5

const ended = /[。．.!?！？:：…][」』）)"'”’]*$/u
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/u
/** A predicate: what was said ends there, with or without a stop. */
const said = /[たるすいんだうくむ]$/u
/** What a Japanese sentence does not stop at. */
const open = /[、，をはがのにでとへや（「『〜～]$/u
const pair = /^[^\s:：][^:：]{0,24}[:：](?:\s|[^/\s])/u

/**
 * A line end that somebody typed inside a paragraph stays one, as a break, in place; where prose was
 * hard-wrapped it stays soft, and a later step joins the lines.
 *
 * @param breaks What the front matter says: all line ends stay, or none.
 */
export function typedBreaks(root: Root, source: Source, breaks: boolean | undefined): void {
  if (breaks === false) return
  visit(root, 'paragraph', (node) => {
    const texts = textsIn(node)
    if (texts.length === 0) return
    const lines = linesOf(node, source)
    const isProse = breaks !== true && isWrapped(lines)
    if (isProse) return
    for (const [parent, text] of texts) {
      const first = firstLine(text, parent, node)
      const pieces = cut(text, (index) => {
        const at = first + index
        return breaks === true || !goesOn(lines[at] ?? '', lines[at + 1] ?? '', lines)
      })
      if (pieces.length > 1) splice(parent, text, pieces)
    }
  })
}

/** The texts of a paragraph that hold line ends, with what holds them. */
function textsIn(node: Paragraph): [Parents, Text][] {
  const found: [Parents, Text][] = []
  visit(node, 'text', (text, _index, parent) => {
    if (parent && text.value.includes('\n')) found.push([parent, text])
  })
  return found
}

/** The lines of a paragraph as they were typed, without bullets and indents. */
function linesOf({ position }: Paragraph, { lines }: Source): string[] {
  if (!position) return []
  return lines
    .slice(position.start.line - 1, position.end.line)
    .map(({ text }, index) =>
      (index === 0 ? text.slice(position.start.column - 1) : text.replace(/^[\s>]+/, '')).trim(),
    )
}

/** Index of the line of the paragraph on which a text's first line stands. */
function firstLine(text: Text, parent: Parents, { position }: Paragraph): number {
  const start = position?.start.line ?? 1
  // A lone line end has the place of what comes after it.
  const before = parent.children[parent.children.indexOf(text as never) - 1]
  const own =
    text.value === '\n'
      ? (before?.position?.end.line ?? start)
      : (text.position?.start.line ?? start)
  return Math.max(0, own - start)
}

/** All lines but the last are as wide as an editor makes them. */
function isWrapped(lines: string[]): boolean {
  const full = lines.slice(0, -1)
  const widths = full.map(columnsOf)
  if (full.length === 0 || lines.some(isOwn)) return false
  if (widths.some((width) => width < least || width > most)) return false
  if (!full.some((line) => !ended.test(line))) return false
  if (!full.some((line) => japanese.test(line))) return true
  if (full.every((line) => said.test(line))) return false
  const widest = Math.max(...widths)
  return full.length > 1 && widths.every((width) => widest - width <= ragged)
}

/** What begins a line of its own: a pair, a number, a bullet. */
const isOwn = (line: string): boolean => pair.test(line) || readBullet(line) !== undefined

/** True where a line is the second half of the one before. */
function goesOn(before: string, after: string, lines: string[]): boolean {
  if (isOwn(after) || isOwn(before)) return false
  if (/[、，（「『をがの]$/u.test(before) || /^[、。，）」』]/u.test(after)) return true
  const width = columnsOf(before)
  if (ended.test(before) || width > most) return false
  if (japanese.test(before)) return width >= least && open.test(before)
  return width >= least || (width >= least / 2 && /^\p{Ll}/u.test(after) && lines.length < 4)
}

/** A text cut at the line ends that stay, breaks between its pieces. */
function cut(text: Text, stays: (index: number) => boolean): PhrasingContent[] {
  const pieces: PhrasingContent[] = []
  const start = text.position?.start
  let value = ''
  let from = 0
  const lines = text.value.split('\n')
  for (const [index, line] of lines.entries()) {
    value += line
    if (index === lines.length - 1 || !stays(index)) {
      value += index === lines.length - 1 ? '' : '\n'
      continue
    }
    pieces.push(...textOf(value, from), { type: 'break' } satisfies Break)
    value = ''
    from = index + 1
  }
  return [...pieces, ...textOf(value, from)]

  function textOf(words: string, line: number): Text[] {
    if (words === '') return []
    if (!start || !text.position) return [{ type: 'text', value: words }]
    const at = line === 0 ? start : { line: start.line + line, column: 1 }
    const height = words.split('\n').length - 1
    const end = { line: at.line + height, column: at.column + words.length }
    return [{ type: 'text', value: words, position: { start: at, end } }]
  }
}

function splice(parent: Parents, node: Nodes, nodes: PhrasingContent[]): void {
  const children: Nodes[] = parent.children
  children.splice(children.indexOf(node), 1, ...nodes)
}
