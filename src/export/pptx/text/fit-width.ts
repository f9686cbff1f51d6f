import type { TextStyle } from '../../../types/deck.js'
import type { InlineRun } from '../../../scene/text/inline-runs.js'
import { breakOpportunities } from './break-opportunities.js'
import type { TextWriter } from './text-writer.js'

/** A paragraph with the lines the deck's own pages have. */
export interface SetParagraph {
  runs: InlineRun[]
  style: TextStyle
  /** Text of each line; together the text of the runs. */
  lines: string[]
  /** Left edge of its text in the box, px. */
  indent: number
}

/** A box's width, and the offsets (into each paragraph's text) where lines must be ended by force. */
export interface FittedWidth {
  width: number
  breaks: number[][]
}

/** A line's end that the program finds itself in any box narrower than `limit`. */
interface SoftEnd {
  paragraph: number
  offset: number
  limit: number
}

/** Share of the widest line, and px, that an interval of widths must have to be worth aiming at. */
const least = { share: 0.012, px: 4 }

function widthOf(
  { runs, style }: SetParagraph,
  from: number,
  to: number,
  measure: TextWriter['measure'],
): number {
  let [at, sum] = [0, 0]
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at)).replaceAll('\n', '')
    at += run.text.length
    const weight = run.weight ?? (run.bold ? 700 : style.weight)
    const size = run.size ?? style.size * (run.code ? 0.9 : run.script ? 0.66 : 1)
    const of = (words: string): number =>
      measure(words, { ...style, weight, size }, run.code === true)
    // A space at the edge would be taken for the edge of a line, where it has no width.
    const edge = /^\s|\s$/.test(text) ? '|' : ''
    if (text) sum += of(edge + text + edge) - (edge ? 2 * of(edge) : 0)
  }
  return sum
}

/** The widest line, and every line's end with the width from which the next word would join it. */
function measureLines(
  paragraphs: SetParagraph[],
  measure: TextWriter['measure'],
): { widest: number; ends: SoftEnd[] } {
  let widest = 0
  const ends: SoftEnd[] = []
  paragraphs.forEach((paragraph, index) => {
    const text = paragraph.runs.map((run) => run.text).join('')
    const opportunities = breakOpportunities(text)
    let start = 0
    for (const [i, line] of paragraph.lines.entries()) {
      const end = Math.min(start + line.length, text.length)
      const seen = start + text.slice(start, end).trimEnd().length
      widest = Math.max(widest, paragraph.indent + widthOf(paragraph, start, seen, measure))
      const hard = text[end - 1] === '\n' || text[end] === '\n'
      if (i < paragraph.lines.length - 1 && !hard) {
        const next = opportunities.find((offset) => offset > end) ?? text.length
        const joined = start + text.slice(start, next).trimEnd().length
        const natural = opportunities.includes(end)
        const limit = natural ? paragraph.indent + widthOf(paragraph, start, joined, measure) : 0
        ends.push({ paragraph: index, offset: end, limit })
      }
      // Lines of code keep their own line end.
      start = text[end] === '\n' && !line.endsWith('\n') ? end + 1 : end
    }
  })
  return { widest, ends }
}

/** Offsets of the ends in each paragraph. */
function breaksOf(paragraphs: SetParagraph[], ends: SoftEnd[]): number[][] {
  return paragraphs.map((_, index) =>
    ends.filter((end) => end.paragraph === index).map(({ offset }) => offset),
  )
}

/**
 * The width of a box in which a program that fills lines breaks them where the deck's own pages
 * do: the middle between the widest line and the least width that would take a word from the next
 * line. Ends that no width gives (a line ended early, for the sense) are returned as breaks.
 * A box whose lines end by themselves is `room` px wide: the more, the safer with another font.
 * `fixed`: the width is `room` whatever the lines are, as in a table's cell.
 */
export function fitWidth(
  paragraphs: SetParagraph[],
  room: number,
  measure: TextWriter['measure'],
  fixed = false,
): FittedWidth {
  const { widest, ends } = measureLines(paragraphs, measure)
  if (paragraphs.some(({ runs }) => runs.some(({ mono }) => mono)))
    return { width: room, breaks: breaksOf(paragraphs, ends) }
  if (fixed) {
    return {
      width: room,
      breaks: breaksOf(
        paragraphs,
        ends.filter((end) => end.limit <= room),
      ),
    }
  }
  const enough = widest + Math.max(least.px, widest * least.share)
  const reachable = ends.filter(({ limit }) => limit >= enough)
  const limit = Math.min(...reachable.map((end) => end.limit))
  const width = reachable.length > 0 ? (widest + limit) / 2 : Math.max(room, widest + 1)
  const forced = ends.filter((end) => end.limit < enough)
  return { width, breaks: breaksOf(paragraphs, forced) }
}
