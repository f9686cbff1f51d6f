import { parse, TomlError } from 'smol-toml'
import type { VFile } from 'vfile'
import type { Pair } from './yaml-pairs.js'
import { wordsFor } from '../../messages/words-for.js'

/**
 * The top keys of a TOML front matter. Bad TOML is a fatal message.
 *
 * @param first The source line of the first line of `text`.
 */
export function tomlPairs(text: string, first: number, file: VFile): Pair[] {
  try {
    const lines = text.split('\n')
    return Object.entries(parse(text)).map(([key, value]) => {
      // The parser keeps no places; a top key stands at the start of its line.
      const at = lines.findIndex((line) => line.replace(/^[\s"']+/, '').startsWith(key))
      return { key, value: valueOf(value), line: first + Math.max(at, 0) }
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n')[0] ?? ''
    file.message(wordsFor(file).matter.toml(reason), {
      place: { line: error.line + first - 1, column: error.column },
      ruleId: 'front-matter',
      source: 'jaws-deck',
    }).fatal = true
    return []
  }
}

function valueOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map(valueOf)
    return items.every((item) => item !== undefined) ? items.join(', ') : undefined
  }
  if (value instanceof Date) return value.toISOString().replace('.000', '')
  return typeof value === 'object' ? undefined : String(value)
}
