import type { Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import { plain } from '../shared/plain-words.js'
import type { Name } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import { setLabel } from '../shared/set-label.js'
import { typeStyles } from '../shared/type-styles.js'

/** Side by side: width of a node and of the gap, px. */
export const flowColumns: Record<number, { width: number; gap: number }> = {
  2: { width: 520, gap: 80 },
  3: { width: 320, gap: 80 },
  4: { width: 232, gap: 64 },
}

/** Padding of a node, px. */
export const nodePadding = 24
/** Most nodes that one slide holds. */
const most = 6
/** Most lines of a label side by side. */
const mostLines = 3

/** A word that would have to be broken inside: the label needs a wider box. */
function hasLongWord({ content }: Name, width: number, context: LayoutContext): boolean {
  const words = plain(content).split(/\s+|(?=[(（])/u)
  return words.some(
    (word) =>
      /^[\x21-\x7e]+$/u.test(word) && context.typesetter.width(word, typeStyles.strong) > width,
  )
}

/** Lines of the longest label side by side; undefined when the nodes must be stacked. */
function linesAcross(names: Name[], context: LayoutContext, brackets: number): number | undefined {
  const columns = flowColumns[names.length]
  if (!columns) return undefined
  const width = columns.width - 2 * nodePadding
  if (names.some((name) => hasLongWord(name, width, context))) return undefined
  const lines = names.map(
    ({ content }) => setLabel(content, typeStyles.strong, width, context, brackets).length,
  )
  const longest = Math.max(...lines)
  return longest > mostLines ? undefined : longest
}

/**
 * Classes that tell the CSS how the nodes of an arranged line stand.
 *
 * @param brackets Lines up to which what stands in brackets gets a line of its own: 2 or 3.
 */
export function flowClasses(line: Paragraph, context: LayoutContext, brackets: 2 | 3): string[] {
  const { names } = readLine(line.children)
  if (names.length > most || names.length < 2) return []
  const icons = names.some(({ icon }) => icon) ? ['icons'] : []
  const lines = linesAcross(names, context, brackets)
  if (lines === undefined) return ['v', ...icons]
  return [`n${names.length}`, ...icons, ...(lines === mostLines ? ['tall'] : [])]
}
