import type { Heading, RootContent, ThematicBreak } from 'mdast'
import type { VFile } from 'vfile'
import { addIndented, addItem } from './add-item.js'
import { addProse } from './add-prose.js'
import { classifyLines } from './classify-lines.js'
import type { Line } from './line.js'
import { itemTree } from './item-tree.js'
import { addHeading, flush, type NotesOptions, type NotesState } from './notes-state.js'
import { cut, endOf, startOf, type Slice } from './source-lines.js'
import { toBlock } from './to-block.js'
import { toParagraph } from './to-lists.js'
import { toTable } from './to-table.js'

/**
 * Notes in plain text as mdast. The first unindented line is the event (heading 1); a later one over
 * bullets, indented lines or an address is a session; bullets and indents are nested lists;
 * everything else is paragraphs. One pass, linear in the number of lines.
 */
export function parseNotes(slices: Slice[], file: VFile, options: NotesOptions): RootContent[] {
  const lines = classifyLines(slices)
  const tree = itemTree(file)
  const state: NotesState = {
    file,
    options,
    lines,
    slices,
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

function step(state: NotesState, index: number): number {
  const line = state.lines[index]
  if (!line || line.kind === 'blank') return index + 1
  if (line.kind === 'heading') return addWikiHeading(state, line, index)
  if (line.kind === 'block') return addBlock(state, line, index)
  if (line.kind === 'row') return addRows(state, index)
  if (line.kind === 'item') return addItem(state, line, index)
  if (line.kind === 'indented') return addIndented(state, line, index)
  if (line.kind === 'section') {
    state.event = false
    state.inSection = true
    state.chapter = line.chapter
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
  if (line.kind === 'byline' && !state.event) {
    flush(state)
    state.blocks.push(toParagraph({ slices: [line] }))
    return index + 1
  }
  if (line.kind === 'address') {
    flush(state)
    state.blocks.push(toParagraph({ slices: [line] }))
    return index + 1
  }
  return addProse(state, line, index)
}

function addWikiHeading(state: NotesState, line: Line, index: number): number {
  const { depth = 1, start = 0, end = line.text.length } = line.heading ?? {}
  const { options, hasTitle } = state
  state.event = false
  state.isMarked = true
  const words = cut({ ...line, text: line.text.slice(0, end) }, start)
  const rank = hasTitle ? depth : depth + options.depth - 1
  addHeading(state, words, Math.min(rank, 6) as Heading['depth'])
  return index + 1
}

/** An indented block stands in the item over it. */
function addBlock(state: NotesState, line: Line, index: number): number {
  const { block } = line
  if (!block) return index + 1
  state.event = false
  const node = toBlock(block, state.slices)
  const last = state.tree.last()
  if (last && line.indent > last.indent) last.parts.push({ slices: [], block: node })
  else {
    flush(state)
    state.blocks.push(node)
  }
  return block.end
}

function addRows(state: NotesState, index: number): number {
  const { lines } = state
  let end = index
  while (lines[end]?.kind === 'row') end += 1
  flush(state)
  state.blocks.push(toTable(lines.slice(index, end)))
  return end
}

function isTitled(lines: Line[]): boolean {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  const top = headings.filter(({ heading }) => heading?.depth === 1)
  const first = lines.find(({ kind }) => kind !== 'blank' && kind !== 'rule')
  return headings.length > 1 && top.length === 1 && top[0] === first
}
