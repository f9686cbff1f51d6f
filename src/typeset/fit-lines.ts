import type { Manner, SetLine } from '../types/layout.js'
import { breakCandidates } from './break-candidates.js'
import { chooseBreaks } from './choose-breaks.js'
import { graphemeStarts, isSimple } from './graphemes.js'
import { WIDTH_SLACK } from './inline-style.js'
import { lineCostsOf } from './line-costs.js'

/** One paragraph to be broken into lines. */
export interface Paragraph {
  text: string
  /** How good a break before each offset is; asked only when the text is too wide. */
  levels: () => Uint8Array
  /** Advances in px of [from, to) set on a line of its own. */
  measure: (from: number, to: number) => Float64Array
  /** The same of all of it. */
  measureAll: () => Float64Array
}

/** A last line is short with fewer full-width letters, or with less of the room. */
const SHORT_LETTERS = 4
const SHORT_SHARE = 0.15

/** Breaks of as many lines are chosen anew for each line that is too wide. */
const MOST_BY_ONE = 24

/** Lines of a paragraph in a box `width` px wide, chosen by `manner`. */
export function fitLines(paragraph: Paragraph, width: number, manner: Manner): SetLine[] {
  const { text } = paragraph
  const room = width * (1 - WIDTH_SLACK)
  const advances = paragraph.measureAll()
  const whole = visibleWidth(text, advances)
  if (whole <= room || text === '') return [{ start: 0, end: text.length, text, width: whole }]

  const position = positions(advances)
  const visibleEnd = visibleEnds(text)
  const between = (from: number, to: number): number =>
    Math.max(0, (position[Math.max(from, visibleEnd[to] ?? to)] ?? 0) - (position[from] ?? 0))
  const widest = advances.reduce((most, advance) => Math.max(most, advance), 1)
  const costs = lineCostsOf(manner, room / widest)
  const short = Math.max(SHORT_LETTERS * widest, SHORT_SHARE * room)
  const candidates = breakCandidates(text, paragraph.levels(), room, between, costs)
  const offsets = candidates.map((candidate) => candidate.offset)
  /** Widths of lines set on their own, which kerning makes differ from a part of the whole. */
  const exact = new Map<number, number>()
  const lineKey = (from: number, to: number): number => from * candidates.length + to
  const lineAt = (from: number, to: number): SetLine => {
    const [start, end] = [offsets[from] ?? 0, offsets[to] ?? 0]
    const slice = text.slice(start, end)
    return { start, end, text: slice, width: visibleWidth(slice, paragraph.measure(start, end)) }
  }
  const chooser = {
    candidates,
    room,
    costs,
    width: (from: number, to: number) =>
      (exact.size > 0 ? exact.get(lineKey(from, to)) : undefined) ??
      between(offsets[from] ?? 0, offsets[to] ?? 0),
    lonely: (from: number) => {
      const start = offsets[from] ?? 0
      const rest = text.slice(start).trimEnd()
      const letters = isSimple(rest) ? rest.length : graphemeStarts(rest).length
      if (letters <= 2) return costs.orphan
      return between(start, text.length) < short ? costs.short : 0
    },
  }
  for (;;) {
    const breaks = chooseBreaks(chooser)
    const lines = breaks.map((to, index) => lineAt(breaks[index - 1] ?? 0, to))
    const wide = lines.flatMap((line, index) => {
      const key = lineKey(breaks[index - 1] ?? 0, breaks[index] ?? 0)
      return line.width > room && !exact.has(key) ? [{ key, width: line.width }] : []
    })
    if (wide.length === 0) return lines
    // One at a time, since with its break the lines after it change; of a very long text all.
    const many = lines.length > MOST_BY_ONE
    for (const { key, width } of many ? wide : wide.slice(0, 1)) exact.set(key, width)
  }
}

/** Width in px without trailing white space, which hangs. */
function visibleWidth(text: string, advances: Float64Array): number {
  const end = text.trimEnd().length
  let sum = 0
  for (let i = 0; i < end; i++) sum += advances[i] ?? 0
  return sum
}

function positions(advances: Float64Array): Float64Array {
  const result = new Float64Array(advances.length + 1)
  for (const [index, advance] of advances.entries()) {
    result[index + 1] = (result[index] ?? 0) + advance
  }
  return result
}

/** For each offset, the end of the last visible character before it. */
function visibleEnds(text: string): Uint32Array {
  const ends = new Uint32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) {
    ends[i + 1] = /\s/u.test(text[i] ?? '') ? (ends[i] ?? 0) : i + 1
  }
  return ends
}
