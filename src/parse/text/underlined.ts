import { columnsOf } from './measure.js'
import type { WikiHeading } from './wiki-headings.js'

const line = /^([=\-~^"*+#―━─＝])\1{2,}$/

/**
 * Headings under which a line is drawn (`====`, as in reStructuredText; one above it may go with it),
 * by the index of their line, and the indexes of the drawn lines. The ranks are in the order in
 * which the kinds of lines first come. A sentence, or a title with text right above it, is none.
 */
export function underlined(lines: string[]): {
  headings: Map<number, WikiHeading>
  drawn: Set<number>
} {
  const headings = new Map<number, WikiHeading>()
  const drawn = new Set<number>()
  const ranks: string[] = []
  for (let index = 1; index < lines.length; index += 1) {
    const mark = line.exec(lines[index] ?? '')?.[1]
    const title = lines[index - 1] ?? ''
    const above = lines[index - 2] ?? ''
    const over = line.exec(above)?.[1] === mark && !drawn.has(index - 2)
    if (!mark || title === '' || line.test(title) || /[。．]$/u.test(title)) continue
    if ((above !== '' && !over) || columnsOf(title) > columnsOf(lines[index] ?? '') * 3) continue
    const rank = `${over ? 'over' : ''}${mark}`
    if (!ranks.includes(rank)) ranks.push(rank)
    const depth = Math.min(ranks.indexOf(rank) + 1, 6)
    headings.set(index - 1, { depth, start: 0, end: title.length })
    drawn.add(index)
    if (over) drawn.add(index - 2)
  }
  return { headings, drawn }
}
