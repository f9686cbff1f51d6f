import type { Html, Paragraph, Parents, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { Point } from 'unist'
import { htmlToMdast } from '../html/html-to-mdast.js'
import { slot, tameTags } from '../html/tags.js'
import { endOf, startOf, type Slice } from '../text/source-lines.js'
import { pointIn } from '../text/point-in.js'
import { literalLines, type Source } from './source.js'
import { wordsFor } from '../../messages/words-for.js'

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/**
 * Blocks of HTML become what they say: paragraphs, links, tables, lists. Comments stay as `html`
 * nodes with their value as it was, each alone; components are told and their words kept; what only
 * looks like HTML (`<?php`, an unclosed comment) is text.
 */
export function htmlBlocks(root: Root, source: Source): void {
  visit(root, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !flowParents.has(parent.type)) return undefined
    if (isComment(node.value)) return undefined
    const nodes = readBlock(node, source)
    splice(parent, index, nodes)
    return [SKIP, index + nodes.length]
  })
}

/** True for one whole comment and nothing else. */
export function isComment(value: string): boolean {
  return /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(value)
}

/** Says which components a piece of HTML used. */
export function tellComponents(names: Set<string>, place: Point, { file }: Source): void {
  for (const name of names) {
    file.message(wordsFor(file).parse.component(name), {
      place,
      ruleId: 'component',
      source: 'jaws-deck',
    })
  }
}

function readBlock(node: Html, source: Source): RootContent[] {
  const first = node.position?.start.line ?? 1
  const lines = literalLines(node.value, first, source)
  if (isUnclosed(node.value)) return [literal(lines, source)]
  const { value, components } = tameTags(node.value, node.data?.words)
  tellComponents(components, node.position?.start ?? { line: first, column: 1 }, source)
  const { file, markup } = source
  const place = pointIn(value, lines)
  // Parts of a table mean nothing alone: the words in them would be lost.
  const start = /^\s*<\/?(?:col|colgroup|thead|tbody|tfoot|tr|td|th|caption)\b/i.test(value)
    ? '<table>'
    : ''
  const at = (offset: number): Point => place(Math.max(0, offset - start.length))
  const slots = node.data?.slots ?? []
  const options = slots.length > 0 ? { slot } : {}
  const nodes = htmlToMdast(start + value, { file, at, markup, isFlow: true, ...options })
  const whole = nodes.flatMap(liftComments).flatMap(wholeHolder)
  return slots.length > 0 ? fillSlots(whole, slots) : whole
}

/** Declarations, and what would swallow all that follows: an open comment, tag, script or style. */
function isUnclosed(value: string): boolean {
  if (/^\s*<(?:\?|![A-Z[]|!--(?![\s\S]*-->))/.test(value)) return true
  const raw = /^\s*<(script|style|textarea)\b/i.exec(value)?.[1]
  if (raw) return !value.toLowerCase().includes(`</${raw.toLowerCase()}`)
  return /<[/a-z]/i.test(value.slice(value.lastIndexOf('>') + 1))
}

/** Text that only looked like HTML. */
function literal(lines: Slice[], { file }: Source): Paragraph {
  const full = lines.filter(({ text }) => text.trim() !== '')
  const first = full[0]
  const last = full.at(-1)
  const position = first && last && { start: startOf(first), end: endOf(last) }
  file.message(wordsFor(file).parse.unclosedMarkup, {
    place: position,
    ruleId: 'html',
    source: 'jaws-deck',
  })
  const value = full.map(({ text }) => text.trim()).join('\n')
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

/** A table that holds nothing is none; a row or an item that stands outside of one is one. */
function wholeHolder(node: RootContent): RootContent[] {
  const { position } = node
  if (node.type === 'listItem') return [{ type: 'list', spread: false, children: [node], position }]
  if (node.type === 'tableRow') return [{ type: 'table', children: [node], position }]
  if (node.type === 'tableCell') return [{ ...node, type: 'paragraph' }]
  if (node.type !== 'table' || toString(node).trim() !== '') return [node]
  let shows = false
  visit(node, ['image', 'html'], () => {
    shows = true
  })
  return shows ? [node] : []
}

/** Markdown back where its elements stand; what the rules of tables moved away comes behind. */
function fillSlots(nodes: RootContent[], slots: RootContent[]): RootContent[] {
  const root: Root = { type: 'root', children: nodes }
  const left = new Set(slots.keys())
  visit(root, 'inlineCode', (node, index, parent) => {
    const number = Number(/^x-block:(\d+)$/.exec(node.value)?.[1] ?? -1)
    const found = slots[number]
    if (!parent || index === undefined || !found || !left.delete(number)) return undefined
    splice(parent, index, [found])
    return [SKIP, index + 1]
  })
  visit(root, 'paragraph', (node, index, parent) => {
    const children: RootContent[] = node.children
    if (!parent || index === undefined || !children.some((child) => slots.includes(child)))
      return undefined
    const blocks = children.flatMap((child): RootContent[] => {
      if (slots.includes(child)) return [child]
      const { position } = child
      const isBlank = toString(child).trim() === ''
      return isBlank ? [] : [{ ...node, children: [child] as Paragraph['children'], position }]
    })
    splice(parent, index, blocks)
    return [SKIP, index + blocks.length]
  })
  return [...root.children, ...slots.filter((_, index) => left.has(index))]
}

/** A comment that was wrapped into a paragraph stands alone again. */
function liftComments(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'html')) return [node]
  const comments = node.children.filter((child) => child.type === 'html')
  const words = node.children.filter((child) => child.type !== 'html')
  const isEmpty = words.every((child) => child.type === 'text' && child.value.trim() === '')
  return isEmpty ? comments : [{ ...node, children: words }, ...comments]
}

function splice(parent: Parents, index: number, nodes: RootContent[]): void {
  const children: RootContent[] = parent.children
  children.splice(index, 1, ...nodes)
}
