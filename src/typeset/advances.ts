import { AUTOSPACE, spacingClass } from './autospace.js'
import type { FontSet } from './font-set.js'
import { graphemeStarts } from './graphemes.js'
import { TAB_SIZE } from './inline-style.js'
import { sameRun, scriptOf } from './script-of.js'
import type { ShapingFont } from './shaping-font.js'
import { shapePiece } from './shape-piece.js'

/** A stretch of text in one font size and stack, as UTF-16 offsets into the whole text. */
export interface StyledRange {
  start: number
  end: number
  fonts: FontSet
  /** Font size, px. */
  size: number
}

interface Run {
  start: number
  font: ShapingFont
  script: string
}

/**
 * Advances in px of text set on one line, one for each UTF-16 unit; a cluster's whole advance
 * stands at its first unit. `pre` keeps white space as it is and sets no automatic space, as in
 * blocks of code; else runs of white space collapse.
 */
export function advances(text: string, ranges: StyledRange[], pre: boolean): Float64Array {
  const result = new Float64Array(text.length)
  const starts = graphemeStarts(text)
  let cluster = 0
  for (const range of ranges) {
    let run: Run | undefined
    const finish = (end: number): void => {
      if (run) shapeRun(text, run, end, range.size, result)
    }
    while (cluster < starts.length && (starts[cluster] ?? 0) < range.end) {
      const start = Math.max(starts[cluster] ?? 0, range.start)
      const end = Math.min(starts[++cluster] ?? text.length, range.end)
      const next = itemise(text, start, end, range.fonts, run)
      if (next === run) continue
      finish(start)
      run = next
    }
    finish(range.end)
  }
  if (pre) spreadTabs(text, result)
  else {
    collapseSpaces(text, result)
    addAutospace(text, ranges, result)
  }
  return result
}

/** The run that the cluster [start, end) belongs to: the given one, or a new one. */
function itemise(text: string, start: number, end: number, fonts: FontSet, run?: Run): Run {
  const codePoint = text.codePointAt(start) ?? 0
  const single = end - start === (codePoint > 0xffff ? 2 : 1)
  const script = scriptOf(codePoint)
  const font = single
    ? fonts.fontForOne(codePoint)
    : fonts.fontFor(Array.from(text.slice(start, end), (c) => c.codePointAt(0) ?? 0))
  if (run && run.font === font && sameRun(run.script, script)) {
    if (run.script === '' || (run.script === 'Jpan' && script !== '')) run.script = script
    return run
  }
  return { start, font, script }
}

/** Spaces never kern in the fonts of the catalogue, so that words can be shaped one by one. */
function shapeRun(text: string, run: Run, end: number, size: number, result: Float64Array): void {
  const script = run.script === '' || run.script === 'Jpan' ? 'Zyyy' : run.script
  let start = run.start
  const flush = (to: number): void => {
    if (to <= start) return
    const piece = shapePiece(run.font, text.slice(start, to), script)
    for (let i = 0; i < piece.length; i++) result[start + i] = (piece[i] ?? 0) * size
  }
  for (let i = run.start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0x20) continue
    flush(i)
    result[i] = unit === 0x20 || unit === 0x09 ? run.font.advance(0x20) * size : 0
    start = i + 1
  }
  flush(end)
}

function collapseSpaces(text: string, result: Float64Array): void {
  let white = true
  for (let i = 0; i < text.length; i++) {
    const isWhite = text.charCodeAt(i) <= 0x20
    if (isWhite && white) result[i] = 0
    white = isWhite
  }
}

/** Tab stops are counted from the start of the line. */
function spreadTabs(text: string, result: Float64Array): void {
  if (!text.includes('\t')) return
  let position = 0
  for (let i = 0; i < text.length; i++) {
    const advance = result[i] ?? 0
    if (text.charCodeAt(i) === 0x09 && advance > 0) {
      const stop = advance * TAB_SIZE
      result[i] = stop - (position % stop)
    }
    position += result[i] ?? 0
  }
}

function addAutospace(text: string, ranges: StyledRange[], result: Float64Array): void {
  let left = 'other'
  let leftAt = 0
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0
    const right = spacingClass(codePoint)
    if (right !== 'mark') {
      const meets = left === 'ideograph' ? right === 'letter' : right === 'ideograph'
      if (meets && left !== 'other' && left !== right) {
        const size = ranges.find((range) => range.end > leftAt)?.size ?? 0
        result[leftAt] = (result[leftAt] ?? 0) + AUTOSPACE * size
      }
      left = right
      leftAt = i
    }
    if (codePoint > 0xffff) i++
  }
}
