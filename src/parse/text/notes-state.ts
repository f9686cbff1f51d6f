import type { Heading, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Line } from './line.js'
import type { Style } from './continues.js'
import type { Entry, ItemTree } from './item-tree.js'
import type { Slice } from './source-lines.js'
import { toLists, toParagraph } from './to-lists.js'

/** How notes are read in their surroundings. */
export interface NotesOptions {
  /** True when the first unindented line names the event. */
  event: boolean
  /** Depth of a session's heading. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
}

/** What was read so far. */
export interface NotesState {
  file: VFile
  options: NotesOptions
  lines: Line[]
  /** The lines as they stand. */
  slices: Slice[]
  tree: ItemTree
  blocks: RootContent[]
  event: boolean
  /** Headings are marked as such: no bare title is one. */
  isMarked: boolean
  /** The one heading of the first rank comes first: it names the event. */
  hasTitle: boolean
  /** Sections are told by their glyph: a bare title is of the second rank. */
  inSection: boolean
  /** Number of the section, where only what is numbered after it is under it. */
  chapter?: number
  /** A lone bullet with prose under it: the prose is its body. */
  holder: Entry | undefined
}

/** Ends the list that is open. */
export function flush(state: NotesState): void {
  state.blocks.push(...toLists(state.tree.take()))
  state.holder = undefined
}

/** Ends the list that is open and puts a title behind it. */
export function addHeading(state: NotesState, line: Slice, depth: Heading['depth']): void {
  flush(state)
  const { children, position } = toParagraph({ slices: [line] })
  state.blocks.push({ type: 'heading', depth, children, position })
}

/** The text that a line would go on with. */
export function lastText(entry: Entry): Slice[] | undefined {
  const part = entry.parts.at(-1)
  return part && !('parts' in part) && !part.block ? part.slices : undefined
}

/** Whose manner of writing an item's bullet shows. */
export function styleOf(entry: Entry): Style {
  if (!entry.bullet) return 'none'
  const { kind, mark, number, shown } = entry.bullet
  // `１．` and `(ア)` stand over what was said, as `・` does.
  const counted = (number !== undefined || shown) && /^[ -~]*$/.test(mark)
  const western = '•◦▪▫‣⁃∙-'.includes(kind) || counted
  return western ? 'western' : 'japanese'
}
