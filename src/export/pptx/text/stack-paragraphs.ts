import type { PlacedText } from '../../../types/deck.js'
import { baselineShift } from './baseline-shift.js'
import { inlineRuns } from '../../../scene/text/inline-runs.js'
import type { Level } from './levels.js'
import type { SetParagraph } from './fit-width.js'
import type { Paragraph } from './paragraph-xml.js'

/** Where a text's first line begins once its leading is exact, px. */
export const topOf = (text: PlacedText): number =>
  text.y + baselineShift(text.style, text.role === 'code')

/** 0-based list level of a text; undefined for one that is in no list. */
export function levelOf({ level, role }: PlacedText): number | undefined {
  const named = level ?? (/^l(\d)/.test(role) ? Number(role[1]) : undefined)
  return named === undefined ? undefined : Math.min(9, Math.max(1, named)) - 1
}

/**
 * Texts one under another as paragraphs of one box whose left edge is `left`: gaps between them
 * become space above, and of style and place only what their level does not have is said.
 */
export function stackParagraphs(
  texts: PlacedText[],
  left: number,
  levels: Level[] | undefined,
): (Paragraph & SetParagraph)[] {
  return texts.map((text, i) => {
    const above = texts[i - 1]
    const rows = above ? Math.max(1, above.lines.length) * above.style.leading : 0
    const level = levels ? levelOf(text) : undefined
    const base = level === undefined ? levels?.[0] : levels?.[level]
    const indent = text.x - left
    const hang = level !== undefined && base ? base.left - base.mark : 0
    const marked = level !== undefined
    return {
      runs: inlineRuns(text.content).map((run) =>
        text.role === 'code' ? { ...run, mono: true } : run,
      ),
      lines: text.lines,
      style: text.style,
      indent,
      level,
      base,
      before: above ? topOf(text) - topOf(above) - rows : 0,
      left: indent,
      mark: text.marker === '' ? indent : Math.max(0, indent - hang),
      align: text.align,
      marker: marked ? text.marker : levels ? false : undefined,
    }
  })
}
