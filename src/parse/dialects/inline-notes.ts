import { fenceScan } from '../markdown/fence-scan.js'
import type { Construct } from './construct.js'

/** A footnote in its line, `^[words]` (Zenn, Pandoc): its words in brackets, where they stand. */
export const inlineNotes: Construct = () => ({
  lines: (lines) => {
    if (!lines.some((line) => line.includes('^['))) return lines
    const inside = fenceScan(lines)
    return lines.map((line, index) =>
      // Behind code that closes in its line, a caret is one of a pattern.
      inside[index] === 'fence' || /`[^`]*\^\[[^`]*`/.test(line)
        ? line
        : line.replaceAll(
            /(?<![\\[(/])\^\[(?=[^\]\n \P{ASCII}]*(?:\P{ASCII}| )[^\]\n]*\])/gu,
            ' [',
          ),
    )
  },
})
