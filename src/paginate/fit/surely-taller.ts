import type { ListItem, Nodes, PhrasingContent, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Flow, Topic } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'

/** Styles in which words of a list, or of blocks between lists, are set. */
const wordRoles = ['p', 'l1', 'l1Head', 'l2', 'l3', 'quote', 'th', 'thDense', 'td', 'tdDense']

/** Fewer letters than this are never too many. */
const fewLetters = 500

/** The least that a letter of a text face or of code is wide, em; nothing for what may have no width. */
const leastWidths = { words: [0.18, 0.45], code: [0.45, 0.8] } as const

/** A width in em that the text is sure to have; no more of it is looked at than `most` takes. */
function widthAtLeast(text: string, kind: 'words' | 'code', most: number): number {
  const [latin, kana] = leastWidths[kind]
  let width = 0
  for (let index = 0; index < text.length && width <= most; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x20 && code < 0x7f) width += latin
    else if ((code > 0x3040 && code < 0x3097) || (code > 0x4dff && code < 0x9fff)) width += kana
  }
  return width
}

interface Least {
  /** The smallest leading, px. */
  leading: number
  /** Lines of the smallest leading that are too many for a slide. */
  lines: number
  /** The widest line, in em of the smallest size. */
  room: number
}

function leastOf({ metrics }: LayoutContext): Least {
  const steps = (metrics.steps ?? []).flatMap((step) => Object.values(step))
  const own = [...wordRoles, 'code', 'codeDense'].flatMap((role) => metrics.styles[role] ?? [])
  const styles = [...own, ...steps]
  const leading = Math.min(...styles.map((style) => style.leading))
  const size = Math.min(...styles.map((style) => style.size))
  const lines = Math.ceil((metrics.body.height + 100) / leading)
  return { leading, lines, room: metrics.body.width / size }
}

/**
 * Whether these items are sure to be taller than a slide, since they have too many lines or letters:
 * told without setting any, and without a look at more of them than that takes.
 */
export function surelyTaller(items: Topic[], context: LayoutContext): boolean {
  const least = leastOf(context)
  if (!(least.leading > 0 && least.room > 0)) return false
  let lines = 0
  const countText = (text: string, kind: 'words' | 'code'): void => {
    const most = least.lines * least.room
    const width = text.length < fewLetters ? 0 : widthAtLeast(text, kind, most)
    lines += Math.max(1, Math.floor(width / least.room))
  }
  const countCode = (text: string): void => {
    for (let at = 0; at >= 0 && lines <= least.lines;) {
      const end = text.indexOf('\n', at)
      countText(text.slice(at, end === -1 ? text.length : end), 'code')
      at = end === -1 ? -1 : end + 1
    }
  }
  const countLines = (nodes: PhrasingContent[]): void => {
    let from = 0
    for (let at = 0; at <= nodes.length && lines <= least.lines; at++) {
      if (at < nodes.length && nodes[at]?.type !== 'break') continue
      if (at > from) countText(wordsIn(nodes.slice(from, at)), 'words')
      from = at + 1
    }
  }
  const countBlocks = (nodes: (Flow | ListItem | TableRow)[]): void => {
    for (const node of nodes) {
      if (lines > least.lines) return
      if (node.type === 'code') countCode(node.value)
      else if (node.type === 'tableRow') lines += 1
      else if (node.type === 'paragraph') countLines(node.children)
      else if (node.type === 'table' || node.type === 'list') countBlocks(node.children)
      else if (node.type === 'blockquote' || node.type === 'listItem') {
        countBlocks(node.children as Flow[])
      }
    }
  }
  const countTopics = (topics: Topic[]): void => {
    for (const { heading, body, children } of topics) {
      if (lines > least.lines) return
      if (heading.length > 0) countText(wordsIn(heading), 'words')
      countBlocks(body)
      countTopics(children)
    }
  }
  countTopics(items)
  return lines > least.lines
}

const wordsIn = (nodes: Nodes[]): string => toString({ type: 'root', children: nodes })
