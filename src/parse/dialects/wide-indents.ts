import { fenceScan } from '../markdown/fence-scan.js'
import type { Construct } from './construct.js'

const item = /^(\u3000[\u3000 \t]*)(?=(?:[-*+]|\d{1,9}[.)])[ \t\u3000])/
const plainItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/

/**
 * Items that are indented by full-width spaces: as many tabs as the item is deep, since a tab is one
 * character too and takes four columns.
 */
export const wideIndents: Construct = () => ({
  lines: (lines) => {
    if (!lines.some((line) => item.test(line))) return lines
    const inside = fenceScan(lines)
    /** Widths of the indents that the items above are open at. */
    let open: number[] = []
    return lines.map((line, index) => {
      if (inside[index] !== 'flow') return line
      const [, indent] = item.exec(line) ?? []
      if (indent === undefined) {
        if (plainItem.test(line)) open = [0]
        // A heading or words at the margin end the list.
        else if (/^[^ \t\u3000]/.test(line)) open = []
        return line
      }
      while ((open.at(-1) ?? -1) >= indent.length) open.pop()
      const depth = open.length
      open.push(indent.length)
      const rest = line.slice(indent.length).replace(/^(\S+)\u3000/, '$1 ')
      return tabs(depth, indent.length) + rest
    })
  },
})

/** So many tabs, each behind spaces that it swallows, in a given number of characters. */
function tabs(depth: number, length: number): string {
  const spaces = length - Math.min(depth, length)
  if (depth === 0) return ' '.repeat(Math.min(spaces, 3)).padEnd(length)
  const each = Array.from({ length: Math.min(depth, length) }, (_, index) =>
    Math.min(3, Math.max(0, spaces - index * 3)),
  )
  return each.map((before) => `${' '.repeat(before)}\t`).join('')
}
