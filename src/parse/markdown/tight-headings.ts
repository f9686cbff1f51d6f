import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { fenceScan } from './fence-scan.js'
import type { Source } from './source.js'

/** `#so` is a hash tag, unless the file writes its other headings that way too. */
export function hasTightHeadings({ lines }: Source): boolean {
  return (
    lines.some(({ text }) => /^##+[^#\s]/.test(text)) &&
    !lines.some(({ text }) => /^# \S/.test(text))
  )
}

export interface TightHeadings {
  /** The lines for the parser, each as long as it was. */
  lines: string[]
  /** Gives the headings back, in place, what the lines had to leave out. */
  restore: (root: Root) => void
}

/**
 * Headings at the margin that were written without the space (`##so`) as headings for the parser,
 * which would take them for the end of the item above: `# so`, whose depth is put right afterwards;
 * of `#so` the first letter makes room.
 */
export function tightHeadings(lines: string[], source: Source): TightHeadings {
  const depths = new Map<number, Heading['depth']>()
  const firsts = new Map<number, string>()
  const single = hasTightHeadings(source)
  if (!lines.some((line) => /^#+[^#\s]/.test(line))) return { lines, restore: () => {} }
  const inside = fenceScan(lines)
  const result = lines.map((line, index) => {
    if (inside[index] !== 'flow') return line
    const marks = /^#{2,6}(?=[^#\s!])/.exec(line)?.[0].length ?? 0
    if (marks > 0) {
      depths.set(index + 1, marks as Heading['depth'])
      return `${'#'.repeat(marks - 1)} ${line.slice(marks)}`
    }
    const first = single ? /^#([\p{L}\p{N}])/u.exec(line)?.[1] : undefined
    if (first?.length !== 1) return line
    firsts.set(index + 1, first)
    return `# ${line.slice(2)}`
  })
  const restore = (root: Root): void => {
    if (depths.size + firsts.size === 0) return
    visit(root, 'heading', (node) => {
      const line = node.position?.start.line ?? 0
      node.depth = depths.get(line) ?? node.depth
      const first = firsts.get(line)
      if (first !== undefined) putFirst(node, first)
    })
  }
  return { lines: result, restore }
}

/** A letter and its place in front of a heading's words. */
function putFirst(node: Heading, value: string): void {
  if (!node.position) return
  const { line, offset = 0 } = node.position.start
  const start = { line, column: 2, offset: offset + 1 }
  const end = { line, column: 3, offset: offset + 2 }
  node.children.unshift({ type: 'text', value, position: { start, end } })
}
