import type { Manner, SetLine } from '../types.js'
import { BreakLevel } from './break-levels.js'
import { WIDTH_SLACK } from './inline-style.js'

/** One paragraph to be broken into lines. */
export interface Paragraph {
  text: string
  /** How good a break before each offset is; asked only when the text is too wide. */
  levels: () => Uint8Array
  /** Advances in px of [from, to) set on a line of its own. */
  measure: (from: number, to: number) => Float64Array
}

/** Lines of a paragraph in a box `width` px wide, chosen by `manner`. */
export function fitLines(paragraph: Paragraph, width: number, _manner: Manner): SetLine[] {
  const { text } = paragraph
  const room = width * (1 - WIDTH_SLACK)
  const whole = paragraph.measure(0, text.length)
  const total = visibleWidth(text, whole)
  if (total <= room || text === '') return [{ start: 0, end: text.length, text, width: total }]
  const levels = paragraph.levels()
  const lines: SetLine[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    let best = BreakLevel.never + 1
    let position = 0
    for (let i = start; i < text.length; i++) {
      if (
        !/\s/u.test(text[i] ?? '') &&
        i > start &&
        position + (whole[i] ?? 0) > room &&
        end > start
      )
        break
      position += whole[i] ?? 0
      const level = levels[i + 1] ?? BreakLevel.never
      if (level === BreakLevel.never) continue
      if (position > room && end > start && !/\s/u.test(text[i] ?? '')) break
      if (level <= best || (level <= BreakLevel.joint && best <= BreakLevel.joint)) {
        end = i + 1
        best = level
      }
    }
    const slice = text.slice(start, end)
    lines.push({
      start,
      end,
      text: slice,
      width: visibleWidth(slice, paragraph.measure(start, end)),
    })
    start = end
  }
  return lines
}

/** Width in px without trailing white space, which hangs. */
export function visibleWidth(text: string, advances: Float64Array): number {
  const end = text.trimEnd().length
  let sum = 0
  for (let i = 0; i < end; i++) sum += advances[i] ?? 0
  return sum
}
