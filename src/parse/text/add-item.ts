import { continues, isWrapped } from './continues.js'
import type { Line } from './line.js'
import { lastText, styleOf, type NotesState } from './notes-state.js'

/** A line with a bullet; hands back the index of the line to read next. */
export function addItem(state: NotesState, line: Line, index: number): number {
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

/** An indented line without one: more of the item above, or an item of its own. */
export function addIndented(state: NotesState, line: Line, index: number): number {
  state.event = false
  const { tree, lines } = state
  const last = tree.last()
  const apart = lines[index - 1]?.kind === 'blank'
  // Who indents by full-width spaces says something new on each line.
  const isWide = state.slices[index]?.text.startsWith('\u3000') ?? false
  const style = last && (isWide ? 'japanese' : styleOf(last))
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
    if (!apart && text && continues(text.at(-1)?.text ?? '', line.text, style ?? 'none')) {
      text.push(line)
      return index + 1
    }
  } else if (last && !apart && line.indent >= last.indent && style === 'western') {
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

function previous(lines: Line[], index: number): Line | undefined {
  let at = index - 1
  while (lines[at]?.kind === 'blank') at -= 1
  return lines[at]
}
