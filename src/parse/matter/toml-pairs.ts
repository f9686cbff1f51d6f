import { parse, TomlError } from 'smol-toml'
import type { VFile } from 'vfile'
import { mend, type Slip } from './mend.js'
import type { Pair } from './pair.js'
import { wordsFor } from '../../messages/words-for.js'

/**
 * The top keys of a TOML front matter. A slip costs its line, which is told.
 *
 * @param first The source line of the first line of `text`.
 * @param kept Collects the source lines that could not be read.
 */
export function tomlPairs(text: string, first: number, file: VFile, kept: number[]): Pair[] {
  return mend(text, first, file, kept, (lines) => readToml(lines, first, file))
}

function readToml(lines: string[], first: number, file: VFile): Pair[] | Slip {
  try {
    const lineOf = firstLines(lines.join('\n'))
    return Object.entries(parse(lines.join('\n'))).map(([key, value]) => {
      return { key, value: valueOf(value), line: first + (lineOf.get(wordOf(key)) ?? 0) }
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = ''] = error.message.split('\n')
    const { line, column } = error
    return { reason: wordsFor(file).matter.toml(reason), line, column }
  }
}

const wordOf = (line: string): string => /^[\s"'[]*([^\s="'\].]*)/.exec(line)?.[1] ?? ''

/** Where a line first starts with each word: the parser keeps no places of keys. */
function firstLines(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const [index, line] of text.split('\n').entries()) {
    const word = wordOf(line)
    if (!found.has(word)) found.set(word, index)
  }
  return found
}

function valueOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(valueOf)
    return items.every((item) => item !== undefined) ? items.join(', ') : undefined
  }
  if (value instanceof Date) return value.toISOString().replace('.000', '')
  return typeof value === 'object' ? undefined : String(value)
}
