import { fenceScan } from './fence-scan.js'
import type { Source } from './source.js'

/** A line of a browser's line end alone: Markdown would take all up to the next empty line for HTML. */
const lineEnd = /^[ \t]*(?:<br[ \t]*\/?>[ \t]*)+$/i
const heading = /^#{1,6}\s/
const tabbed = /^\t+(?:[-*+]|\d{1,9}[.)])[ \t]/

/**
 * Lines that people type and Markdown takes for something else, each as long as it was: a lone `<br>`
 * as an empty line; a list that tabs indent under a heading (Logseq), which would be code, one step
 * further left.
 */
export function typeLines(lines: string[], { markup }: Source): string[] {
  if (!lines.some((line) => lineEnd.test(line) || tabbed.test(line))) return lines
  const inside = fenceScan(lines)
  let isList = false
  let before = ''
  return lines.map((line, index) => {
    if (inside[index] === 'fence') return line
    if (lineEnd.test(line)) {
      markup.push(index + 1)
      return ' '.repeat(line.length)
    }
    if (line.trim() === '') return line
    if (tabbed.test(line) && heading.test(before)) isList = true
    else if (!/^\s/.test(line)) isList = false
    if (!isList || !line.startsWith('\t')) before = line
    return isList && line.startsWith('\t') ? ` ${line.slice(1)}` : line
  })
}
