import { addAutospace } from './autospace.js'
import { graphemeStarts } from './graphemes.js'
import { TAB_SIZE } from './inline-style.js'
import type { MeasurableText, StyledRange } from './measurable-text.js'
import type { ShapingFont } from './shaping-font.js'
import { shapePiece } from './shape-piece.js'

/** What is shaped at once: one font, one script. Offsets are into the line. */
export interface Run {
  start: number
  font: ShapingFont
  script: string
}

/**
 * Advances in px of [from, to) of a text set on a line of its own, one for each UTF-16 unit; a
 * cluster's whole advance stands at its first unit. Runs of white space collapse, unless `pre`.
 */
export function advances(whole: MeasurableText, from: number, to: number): Float64Array {
  const text = whole.text.slice(from, to)
  const ranges = rangesOf(whole.ranges, from, to)
  const result = new Float64Array(text.length)
  eachRun(text, ranges, whole.scripts, from, (run, end, range) =>
    shapeRun(text, run, end, range.size, result),
  )
  if (whole.pre) spreadTabs(text, result)
  else {
    collapseSpaces(text, result)
    addAutospace(text, ranges, result)
  }
  return result
}

/**
 * Parts a line into what is shaped at once, in order.
 *
 * @param ranges Of the line, without gaps.
 * @param scripts Of the whole text, in which the line begins at `from`.
 */
export function eachRun(
  text: string,
  ranges: StyledRange[],
  scripts: string[],
  from: number,
  put: (run: Run, end: number, range: StyledRange) => void,
): void {
  const starts = graphemeStarts(text)
  let cluster = 0
  for (const range of ranges) {
    let run: Run | undefined
    while (cluster < starts.length && (starts[cluster] ?? 0) < range.end) {
      const start = Math.max(starts[cluster] ?? 0, range.start)
      const end = Math.min(starts[++cluster] ?? text.length, range.end)
      const font = fontOf(text, start, end, range)
      const script = scripts[from + start] ?? ''
      if (run && run.font === font && run.script === script) continue
      if (run) put(run, start, range)
      run = { start, font, script }
    }
    if (run) put(run, range.end, range)
  }
}

/** The part of styled ranges that a line [from, to) has, as offsets into it. */
export function rangesOf(ranges: StyledRange[], from: number, to: number): StyledRange[] {
  return ranges
    .filter((range) => range.start < to && range.end > from)
    .map((range) => ({
      ...range,
      start: Math.max(range.start, from) - from,
      end: Math.min(range.end, to) - from,
    }))
}

function fontOf(text: string, start: number, end: number, { fonts }: StyledRange): ShapingFont {
  const codePoint = text.codePointAt(start) ?? 0
  if (end - start === (codePoint > 0xffff ? 2 : 1)) return fonts.fontForOne(codePoint)
  return fonts.fontFor(Array.from(text.slice(start, end), (c) => c.codePointAt(0) ?? 0))
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
