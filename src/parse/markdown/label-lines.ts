import type { Heading, List, ListItem, Paragraph, Root, RootContent, Strong } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readBy } from '../../tree/read-by.js'
import { readSpeaker } from '../../tree/read-speaker.js'
import { columnsOf } from '../text/measure.js'

/** Columns of a label: with a colon, right on its list, with an empty line between. */
const widest = { colon: 80, direct: 56, apart: 32 }
const glyph = /^[■◆◎●★▼◇□☆]\s*(?=\S)/u
const ended = /[。．.!?！？…、,;；]$/u

/**
 * Lines that head what stands under them, in place: `Pros:` or `Idea` over a list becomes an item
 * with the list in it; `■ 第一部` and `**◎題：話者（会社）**` become headings.
 */
export function labelLines(root: Root): void {
  markHeadings(root)
  const children: RootContent[] = []
  const sections = countLabels(root)
  let section = 0
  for (let index = 0; index < root.children.length; index += 1) {
    const [node, list] = [root.children[index], root.children[index + 1]]
    if (!node) continue
    if (node.type === 'heading') section += 1
    const isMany = (sections.get(section) ?? 0) > 1
    if (node.type !== 'paragraph' || list?.type !== 'list' || !isLabel(node, list, isMany)) {
      children.push(node)
      continue
    }
    index += 1
    const before = children.at(-1)
    const item = headed(node, list)
    if (before?.type === 'list' && !before.ordered && before.data?.isLabelled) {
      before.children.push(item)
      if (before.position && item.position) before.position.end = item.position.end
    } else children.push(listOf(item))
  }
  root.children = children
}

declare module 'mdast' {
  interface ListData {
    /** Its items are lines that stood over lists. */
    isLabelled?: boolean
  }
}

/** How many short lines stand over lists in each section. */
function countLabels({ children }: Root): Map<number, number> {
  const counts = new Map<number, number>()
  let section = 0
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') section += 1
    const list = children[index + 1]
    if (node.type === 'paragraph' && list?.type === 'list' && isLabel(node, list, true)) {
      counts.set(section, (counts.get(section) ?? 0) + 1)
    }
  }
  return counts
}

function isLabel(node: Paragraph, list: List, isMany: boolean): boolean {
  if (node.children.some(({ type }) => type === 'break' || type === 'image' || type === 'html'))
    return false
  const words = toString(node).trim()
  const width = columnsOf(words)
  if (words === '' || ended.test(words) || /:\/\//.test(words)) return false
  if (/[:：]$/u.test(words)) return width <= widest.colon
  if (boldOf(node)) return width <= widest.direct
  const isDirect = list.position?.start.line === (node.position?.end.line ?? 0) + 1
  if (isDirect) return width <= widest.direct
  return isMany && width <= widest.apart
}

function headed(node: Paragraph, list: List): ListItem {
  const { start } = node.position ?? {}
  const { end } = list.position ?? {}
  const item: ListItem = { type: 'listItem', spread: false, children: [node, list] }
  if (start && end) item.position = { start, end }
  return item
}

function listOf(item: ListItem): List {
  const { position } = item
  const list: List = { type: 'list', ordered: false, spread: false, children: [item] }
  list.data = { isLabelled: true }
  if (position) list.position = { ...position }
  return list
}

/** The strong words that are all a paragraph says. */
function boldOf({ children }: Paragraph): Strong | undefined {
  const [first, ...others] = children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  )
  return first?.type === 'strong' && others.length === 0 ? first : undefined
}

/** Lines that are titles by their look: a glyph in front of two or more, or a bold line that says who spoke. */
function markHeadings(root: Root): void {
  const { children } = root
  const hasHeadings = children.some(({ type }) => type === 'heading')
  const lines = children.filter((node): node is Paragraph => node.type === 'paragraph')
  const marks = new Map<string, number>()
  for (const line of lines) {
    const mark = markOf(line)
    if (mark) marks.set(mark, (marks.get(mark) ?? 0) + 1)
  }
  const bold = lines.filter((line) => boldOf(line) && !ended.test(toString(line).trim())).length
  let depth = 1
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') ({ depth } = node)
    if (node.type !== 'paragraph') continue
    const next = children[index + 1]
    if (!next || next.type === 'heading' || next.type === 'thematicBreak') continue
    const words = toString(node).trim()
    const mark = markOf(node)
    const strong = boldOf(node)
    const isSigned = Boolean(readBy(words) ?? readSpeaker(words))
    const isTitle =
      (mark !== undefined && (marks.get(mark) ?? 0) > 1) ||
      (strong !== undefined && (isSigned || (!hasHeadings && bold > 1)))
    if (isTitle && !ended.test(words)) children[index] = headingOf(node, strong, depth)
  }
}

function markOf(node: Paragraph): string | undefined {
  const words = toString(node).trim()
  const isLine = !node.children.some(({ type }) => type === 'break')
  return isLine && columnsOf(words) <= 100 ? glyph.exec(words)?.[0].trim() : undefined
}

function headingOf(node: Paragraph, strong: Strong | undefined, depth: number): Heading {
  const words = [...(strong?.children ?? node.children)]
  const [first] = words
  if (first?.type === 'text') {
    const { value, position } = first
    const cut = glyph.exec(value)?.[0].length ?? 0
    const start = position && {
      ...position.start,
      column: position.start.column + cut,
      offset: (position.start.offset ?? 0) + cut,
    }
    words[0] = {
      type: 'text',
      value: value.slice(cut),
      ...(position && start ? { position: { start, end: position.end } } : {}),
    }
  }
  const under = Math.min(depth + 1, 6) as Heading['depth']
  const { position } = node
  return { type: 'heading', depth: under, children: words, ...(position ? { position } : {}) }
}
