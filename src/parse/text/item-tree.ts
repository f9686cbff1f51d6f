import type { BlockContent, PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import { limits } from '../limits.js'
import { columnsOf } from './measure.js'
import type { Bullet } from './read-bullet.js'
import { cut, type Slice } from './source-lines.js'
import { wordsFor } from '../../messages/words-for.js'

/** A paragraph: literal lines to be joined, or what Markdown already made of them. */
export interface Words {
  slices: Slice[]
  phrasing?: PhrasingContent[]
  /** What stands there instead of a paragraph. */
  block?: BlockContent
}

/** An item as it was read: where it stands, its text, and what is under it. */
export interface Entry {
  indent: number
  /** Column at which its text starts; a line there continues the text. */
  textColumn: number
  /** Kind of its bullet; empty for an indented line without one. */
  kind: string
  bullet: Bullet | undefined
  starred: boolean
  depth: number
  /** The first line with its bullet. */
  marked: Slice
  /** Paragraphs and items, in order. */
  parts: (Words | Entry)[]
}

/** Grows the tree of items of one run of lines. */
export interface ItemTree {
  add: (line: Slice, indent: number, bullet: Bullet | undefined) => Entry
  /** The item added last. */
  last: () => Entry | undefined
  /** Hands the top items over and starts anew. */
  take: () => Entry[]
}

/**
 * An item belongs to the nearest item above it that is less indented. At one indentation the kinds
 * of bullets are levels in the order in which they first appear (`○`, then `・` under it); `※` is
 * always under what it is said about; `★` between other bullets marks an item and is no level.
 * Warns where an indentation falls between two levels.
 */
export function itemTree(file: VFile): ItemTree {
  let top: Entry[] = []
  let stack: Entry[] = []
  let kinds = new Map<number, string[]>()
  let last: Entry | undefined
  let failed = false

  const add: ItemTree['add'] = (line, indent, bullet) => {
    const entry = newEntry(line, indent, bullet)
    const between = popTo(stack, entry, kinds)
    if (between) warnBetween(file, line, indent)
    const parent = stack.at(-1)
    entry.depth = (parent?.depth ?? 0) + 1
    if (parent) parent.parts.push(entry)
    else top.push(entry)
    if (entry.depth <= limits.depth) stack.push(entry)
    else if (!failed) failDepth(file, line)
    failed ||= entry.depth > limits.depth
    last = entry
    return entry
  }
  const take = (): Entry[] => {
    const done = top
    top = []
    stack = []
    kinds = new Map()
    last = undefined
    return done
  }
  return { add, last: () => last, take }
}

function newEntry(line: Slice, indent: number, bullet: Bullet | undefined): Entry {
  const text = cut(line, bullet?.units ?? 0)
  return {
    indent,
    textColumn: indent + (bullet ? columnsOfMark(line, bullet) : 0),
    kind: bullet?.kind ?? '',
    bullet,
    starred: false,
    depth: 0,
    marked: line,
    parts: [{ slices: [text] }],
  }
}

function columnsOfMark(line: Slice, bullet: Bullet): number {
  return columnsOf(line.text.slice(0, bullet.units))
}

/** Takes the entries off the stack that `entry` is not under; true when its indent is between levels. */
function popTo(stack: Entry[], entry: Entry, kinds: Map<number, string[]>): boolean {
  let between = false
  while ((stack.at(-1)?.indent ?? -1) > entry.indent) {
    stack.pop()
    between = true
  }
  const beside = stack.at(-1)
  const same = beside?.indent === entry.indent
  settleKind(entry, same ? beside : undefined, kinds)
  const order = kinds.get(entry.indent) ?? []
  for (let above = stack.at(-1); above?.indent === entry.indent; above = stack.at(-1)) {
    if (isUnder(entry, above, order)) break
    stack.pop()
  }
  return between && !same
}

function isUnder(entry: Entry, above: Entry, order: string[]): boolean {
  if (entry.kind === above.kind) return false
  if (entry.kind === '※') return above.bullet !== undefined
  if (above.kind === '※') return false
  return order.indexOf(entry.kind) > order.indexOf(above.kind)
}

/** Notes the kind at its indentation; a `★` among others, and a line without bullet, stand beside them. */
function settleKind(entry: Entry, beside: Entry | undefined, kinds: Map<number, string[]>): void {
  const order = kinds.get(entry.indent) ?? []
  kinds.set(entry.indent, order)
  if (entry.kind === '※' || order.includes(entry.kind)) return
  const neighbour = beside && beside.kind !== '※' ? beside.kind : order.at(-1)
  if (entry.kind === '★' && neighbour !== undefined && neighbour !== '') {
    entry.starred = true
    entry.kind = neighbour
  } else if (entry.kind === '' && neighbour !== undefined) entry.kind = neighbour
  else order.push(entry.kind)
}

function warnBetween(file: VFile, line: Slice, indent: number): void {
  file.message(wordsFor(file).parse.indentBetween(indent), {
    place: { line: line.line, column: line.column },
    ruleId: 'indent',
    source: 'jaws-deck',
  })
}

function failDepth(file: VFile, line: Slice): void {
  file.message(wordsFor(file).parse.tooDeep(limits.depth + 1, limits.depth), {
    place: { line: line.line, column: line.column },
    ruleId: 'too-deep',
    source: 'jaws-deck',
  }).fatal = true
}
