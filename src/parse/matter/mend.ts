import type { VFile } from 'vfile'
import { wordsFor } from '../../messages/words-for.js'
import type { Pair } from './pair.js'

/** What a parser of settings stumbled over. */
export interface Slip {
  reason: string
  /** Of the settings, from 1. */
  line: number
  column: number
}

/** More slips than this are no settings. */
const most = 20

const unquoted = /^([\w-]+)([ \t]*:[ \t]+)([^\s"'[{|>&*!%#@`].*)$/

/**
 * Settings read in spite of slips, each of which is a warning at its line: a value with a colon is
 * quoted; any other line is left out and kept for the notes.
 *
 * @param first The source line of the first line of `text`.
 * @param kept Collects the source lines that were left out.
 */
export function mend(
  text: string,
  first: number,
  file: VFile,
  kept: number[],
  read: (lines: string[]) => Pair[] | Slip,
): Pair[] {
  const lines = text.split('\n')
  const quoted = new Set<number>()
  for (let slips = 0; slips <= most; slips += 1) {
    const found = read(lines)
    if (Array.isArray(found)) return withoutTwice(found, file, kept)
    const index = lineOf(lines, found.line - 1)
    const line = lines[index] ?? ''
    const value = quoted.has(index) ? undefined : unquoted.exec(line)
    if (value) {
      const [, key, colon, words = ''] = value
      quoted.add(index)
      lines[index] = `${key}${colon}${JSON.stringify(words.trimEnd())}`
      continue
    }
    lines[index] = ''
    kept.push(first + index)
    tell(file, wordsFor(file).matter.keptLine(found.reason), first + index, found.column)
  }
  for (const [index, line] of lines.entries()) if (line.trim() !== '') kept.push(first + index)
  return []
}

/** A parser may notice a slip later than where it is: the nearest line with words counts. */
function lineOf(lines: string[], at: number): number {
  const before = lines.findLastIndex((line, index) => index <= at && line.trim() !== '')
  return before === -1 ? lines.findIndex((line) => line.trim() !== '') : before
}

/** The first of two like keys counts. */
function withoutTwice(pairs: Pair[], file: VFile, kept: number[]): Pair[] {
  const keys = new Set<string>()
  return pairs.filter(({ key, line }) => {
    if (!keys.has(key)) {
      keys.add(key)
      return true
    }
    kept.push(line)
    const { keptLine, second } = wordsFor(file).matter
    tell(file, keptLine(second(key)), line, 1)
    return false
  })
}

function tell(file: VFile, reason: string, line: number, column: number): void {
  file.message(reason, { place: { line, column }, ruleId: 'front-matter', source: 'jaws-deck' })
}
