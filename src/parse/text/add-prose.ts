import type { Line } from './line.js'
import { isWrapped } from './continues.js'
import { isPartOf } from './mark-chapters.js'
import { addHeading, flush, lastText, type NotesOptions, type NotesState } from './notes-state.js'
import { isSession, joinWrapped } from './read-prose.js'
import type { Slice } from './source-lines.js'
import { toParagraph } from './to-lists.js'

/** Unindented lines: the event, a session, paragraphs; hands back the index of the line to read next. */
export function addProse(state: NotesState, line: Line, index: number): number {
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
  const { chapter } = state
  const isPart = chapter !== undefined && isPartOf(line.text, chapter)
  const isRightUnder = lines[index - 1]?.kind === 'section' && !isPart
  const isUnderTitle = isRightUnder || state.isMarked || end - index > 3
  if (first.length === 1 && !isUnderTitle && isSession(line, over)) {
    const { depth } = state.options
    const isInside = state.inSection && (chapter === undefined || isPart)
    addHeading(state, line, isInside ? under(depth) : depth)
    paragraphs.shift()
  }
  addParagraphs(state, paragraphs)
  return end
}

function addParagraphs(state: NotesState, paragraphs: Slice[][]): void {
  const { holder } = state
  if (holder) {
    holder.parts.push(...paragraphs.map((slices) => ({ slices })))
    return
  }
  if (paragraphs.length > 0) flush(state)
  state.blocks.push(...paragraphs.map((slices) => toParagraph({ slices })))
}

function under(depth: NotesOptions['depth']): NotesOptions['depth'] {
  return Math.min(depth + 1, 6) as NotesOptions['depth']
}
