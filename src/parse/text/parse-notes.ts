import type { Heading, RootContent, ThematicBreak } from 'mdast'
import type { VFile } from 'vfile'
import { continues, isWrapped, type Style } from './continues.js'
import { isSession, joinWrapped } from './read-prose.js'
import { itemTree, type Entry, type ItemTree } from './item-tree.js'
import { classifyLines, type Line } from './classify-lines.js'
import { cut, endOf, startOf, type Slice } from './source-lines.js'
import { toLists, toParagraph } from './to-lists.js'
import { toTable } from './to-table.js'

/** How notes are read in their surroundings. */
export interface NotesOptions {
  /** True when the first unindented line names the event. */
  event: boolean
  /** Depth of a session's heading. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
}

interface State {
  file: VFile
  options: NotesOptions
  lines: Line[]
  tree: ItemTree
  blocks: RootContent[]
  event: boolean
  /** Headings are marked as such: no bare title is one. */
  isMarked: boolean
  /** The one heading of the first rank comes first: it names the event. */
  hasTitle: boolean
  /** Sections are told by their glyph: a bare title is of the second rank. */
  inSection: boolean
  /** A lone bullet with prose under it: the prose is its body. */
  holder: Entry | undefined
}

/**
 * Notes in plain text as mdast. The first unindented line is the event (heading 1); a later one over
 * bullets, indented lines or an address is a session; bullets and indents are nested lists;
 * everything else is paragraphs. One pass, linear in the number of lines.
 */
export function parseNotes(slices: Slice[], file: VFile, options: NotesOptions): RootContent[] {
  const lines = classifyLines(slices)
  const tree = itemTree(file)
  const state: State = {
    file,
    options,
    lines,
    tree,
    blocks: [],
    event: options.event,
    isMarked: false,
    hasTitle: options.event && isTitled(lines),
    inSection: false,
    holder: undefined,
  }
  for (let index = 0; index < lines.length;) index = step(state, index)
  flush(state)
  return state.blocks
}

function step(state: State, index: number): number {
  const line = state.lines[index]
  if (!line || line.kind === 'blank') return index + 1
  if (line.kind === 'heading') return addWikiHeading(state, line, index)
  if (line.kind === 'row') return addRows(state, index)
  if (line.kind === 'item') return addItem(state, line, index)
  if (line.kind === 'indented') return addIndented(state, line, index)
  if (line.kind === 'section') {
    state.event = false
    state.inSection = true
    addHeading(state, cut(line, line.bullet?.units ?? 0), state.options.depth)
    return index + 1
  }
  if (line.kind === 'rule') {
    flush(state)
    const node: ThematicBreak = { type: 'thematicBreak' }
    node.position = { start: startOf(line), end: endOf(line) }
    state.blocks.push(node)
    return index + 1
  }
  if (line.kind === 'address') {
    flush(state)
    state.blocks.push(toParagraph({ slices: [line] }))
    return index + 1
  }
  return addProse(state, line, index)
}

function addWikiHeading(state: State, line: Line, index: number): number {
  const { depth = 1, start = 0, end = line.text.length } = line.heading ?? {}
  const { options, hasTitle } = state
  state.event = false
  state.isMarked = true
  const words = cut({ ...line, text: line.text.slice(0, end) }, start)
  const rank = hasTitle ? depth : depth + options.depth - 1
  addHeading(state, words, Math.min(rank, 6) as Heading['depth'])
  return index + 1
}

function addRows(state: State, index: number): number {
  const { lines } = state
  let end = index
  while (lines[end]?.kind === 'row') end += 1
  flush(state)
  state.blocks.push(toTable(lines.slice(index, end)))
  return end
}

function addItem(state: State, line: Line, index: number): number {
  state.event = false
  const { lines, tree } = state
  const next = lines[line.next]
  const spaced = line.next > index + 1
  const entry = tree.add(line, line.indent, line.bullet)
  const before = previous(lines, index)
  const lone = line.indent === 0 && spaced && before?.kind !== 'item' && before?.kind !== 'indented'
  state.holder = lone && next?.kind === 'prose' ? entry : undefined
  return index + 1
}

function addIndented(state: State, line: Line, index: number): number {
  state.event = false
  const { tree, lines } = state
  const last = tree.last()
  const apart = lines[index - 1]?.kind === 'blank'
  if (
    last &&
    line.indent <= last.textColumn &&
    line.indent >= Math.min(last.indent + 1, last.textColumn)
  ) {
    const text = lastText(last)
    if (apart && last.bullet) {
      last.parts.push({ slices: [line] })
      return index + 1
    }
    if (!apart && text && continues(text.at(-1)?.text ?? '', line.text, styleOf(last))) {
      text.push(line)
      return index + 1
    }
  } else if (last && !apart && line.indent >= last.indent && styleOf(last) === 'western') {
    // A hanging indent deeper than the text, or none: only a full line is taken up again.
    const text = lastText(last)
    if (text && isWrapped(text.at(-1)?.text ?? '')) {
      text.push(line)
      return index + 1
    }
  }
  tree.add(line, line.indent, undefined)
  return index + 1
}

function addProse(state: State, line: Line, index: number): number {
  const { lines, tree } = state
  const last = tree.last()
  const text = last && lastText(last)
  if (
    last?.indent === 0 &&
    text &&
    lines[index - 1]?.kind === 'item' &&
    isWrapped(text.at(-1)?.text ?? '')
  ) {
    text.push(line)
    return index + 1
  }
  let end = index + 1
  while (lines[end]?.kind === 'prose') end += 1
  const block = lines.slice(index, end)
  const paragraphs = joinWrapped(block)
  const first = paragraphs[0] ?? []
  const isEvent = state.event && first.length === 1
  state.event = false
  if (isEvent) {
    addHeading(state, line, 1)
    return index + 1
  }
  const over = lines[lines[end - 1]?.next ?? end]?.kind
  // Right under a section's title stands what is said about it, not another title; nor is one in a text.
  const isUnderTitle = lines[index - 1]?.kind === 'section' || state.isMarked || end - index > 3
  if (first.length === 1 && !isUnderTitle && isSession(line, over)) {
    const { depth } = state.options
    addHeading(state, line, state.inSection ? under(depth) : depth)
    paragraphs.shift()
  }
  addParagraphs(state, paragraphs)
  return end
}

function addParagraphs(state: State, paragraphs: Slice[][]): void {
  const { holder } = state
  if (holder) {
    holder.parts.push(...paragraphs.map((slices) => ({ slices })))
    return
  }
  if (paragraphs.length > 0) flush(state)
  state.blocks.push(...paragraphs.map((slices) => toParagraph({ slices })))
}

function addHeading(state: State, line: Slice, depth: Heading['depth']): void {
  flush(state)
  const { children, position } = toParagraph({ slices: [line] })
  state.blocks.push({ type: 'heading', depth, children, position })
}

function isTitled(lines: Line[]): boolean {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const top = headings.filter(({ heading }) => heading?.depth === 1)
  const first = lines.find(({ kind }) => kind !== 'blank' && kind !== 'rule')
  return headings.length > 1 && top.length === 1 && top[0] === first
}

function under(depth: NotesOptions['depth']): NotesOptions['depth'] {
  return Math.min(depth + 1, 6) as NotesOptions['depth']
}

function flush(state: State): void {
  state.blocks.push(...toLists(state.tree.take()))
  state.holder = undefined
}

function lastText(entry: Entry): Slice[] | undefined {
  const part = entry.parts.at(-1)
  return part && !('parts' in part) ? part.slices : undefined
}

function styleOf(entry: Entry): Style {
  if (!entry.bullet) return 'none'
  const { kind, mark, number, shown } = entry.bullet
  // `１．` and `(ア)` stand over what was said, as `・` does.
  const counted = (number !== undefined || shown) && /^[ -~]*$/.test(mark)
  const western = '•◦▪▫‣⁃∙-'.includes(kind) || counted
  return western ? 'western' : 'japanese'
}

function previous(lines: Line[], index: number): Line | undefined {
  let at = index - 1
  while (lines[at]?.kind === 'blank') at -= 1
  return lines[at]
}
