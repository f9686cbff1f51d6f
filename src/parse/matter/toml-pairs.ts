import { parse, TomlError } from 'smol-toml'
import type { VFile } from 'vfile'
import type { Pair } from './yaml-pairs.js'

/**
 * The top keys of a TOML front matter. Bad TOML is a fatal message.
 *
 * @param first The source line of the first line of `text`.
 */
export function tomlPairs(text: string, first: number, file: VFile): Pair[] {
  try {
    const lineOf = firstLines(text)
    return Object.entries(parse(text)).map(([key, value]) => {
      return { key, value: valueOf(value), line: first + (lineOf.get(wordOf(key)) ?? 0) }
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0] ?? ''
    file.message(`Unexpected TOML in the front matter: ${reason}`, {
      place: { line: error.line + first - 1, column: error.column },
      ruleId: 'front-matter',
      source: 'jaws-deck',
    }).fatal = true
    return []
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
