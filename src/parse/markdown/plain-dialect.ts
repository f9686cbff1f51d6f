import type { RootData } from 'mdast'
import type { VFile } from 'vfile'
import { fenceScan } from './fence-scan.js'
import { wordsFor } from '../../messages/words-for.js'

type Dialect = NonNullable<RootData['dialect']>

/**
 * The lines of a deck of another tool as plain Markdown of the same length, so that every place
 * stays: slide breaks as `***` (a line of text above `---` would become a heading), the front matter
 * of single slides and GitPitch's marks as spaces, their words kept. What was taken out is told.
 */
export function plainDialect(
  lines: string[],
  dialect: Dialect,
  file: VFile,
  markup: number[],
): string[] {
  if (dialect === 'marp') return lines
  const inside = fenceScan(lines)
  const tell = (index: number, what: string): void => {
    markup.push(index + 1)
    file.info(what, {
      place: { line: index + 1, column: 1 },
      ruleId: 'dialect',
      source: 'jaws-deck',
    })
  }
  const result: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (inside[index] !== 'flow') {
      result.push(line)
      continue
    }
    const end = dialect === 'slidev' ? slideMatterEnd(lines, index) : 0
    if (end > 0) {
      tell(index + 1, wordsFor(file).parse.readOverMatter)
      result.push('***'.padEnd(line.length))
      for (const own of lines.slice(index + 1, end + 1)) {
        result.push(' '.repeat(own.length))
        markup.push(result.length)
      }
      index = end
    } else
      result.push(
        plainLine(line, dialect, (what) => tell(index, wordsFor(file).parse.readOver(what))),
      )
  }
  return result
}

function plainLine(line: string, dialect: Dialect, tell: (what: string) => void): string {
  const isBreak = dialect === 'gitpitch' ? /^(?:---|\+\+\+)(?:\?.*)?$/ : /^-{3,4}$/
  const bare = line.trimEnd()
  if (isBreak.test(bare)) {
    if (bare.length > 4) tell(bare)
    return '***'.padEnd(line.length)
  }
  if (dialect === 'slidev' && /^::[a-z-]+::$/.test(bare)) {
    tell(bare)
    return ' '.repeat(line.length)
  }
  return dialect === 'gitpitch' && /(?:^|\s|\()@/.test(line) ? plainMarks(line, tell) : line
}

/** `@title[Words]` keeps its words, `@color[red](words)` what it is about, `@snap[west]` nothing. */
function plainMarks(line: string, tell: (what: string) => void): string {
  const words = /@(?:title|box|quote|size|color|css|note)\b|@(?=\[\d)/
  return line.replaceAll(
    /@([a-z]*)\[([^\]\n]*)\](?:\(([^)\n]*)\))?|@(?:ul|ol|snap|box)end\b|@(?:ul|ol)\b/g,
    (found: string, name: string | undefined, first = '', second?: string) => {
      tell(found)
      const styled = name === '' || ['color', 'size', 'css', 'box'].includes(name ?? '')
      if (!words.test(found)) return ' '.repeat(found.length)
      const kept = styled && second !== undefined ? second : `${first} ${second ?? ''}`
      return (styled && second === undefined ? '' : kept).padEnd(found.length)
    },
  )
}

/** The index of the `---` that closes a slide's front matter opened at `index`; 0 when none is. */
function slideMatterEnd(lines: string[], index: number): number {
  if (lines[index]?.trimEnd() !== '---') return 0
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at]?.trimEnd() ?? ''
    if (line === '---') return at > index + 1 ? at : 0
    if (!/^(?:[\w-]+:(?:\s|$)|\s+\S|#\s)/.test(line)) return 0
  }
  return 0
}
