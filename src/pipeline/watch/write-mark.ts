import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { writeAtomic } from '../../disk/write-atomic.js'
import { markedLine } from './marked-line.js'
import type { SlideLine } from './slide-lines.js'

/** Why a mark was not written. */
export type Unmarked = 'changed' | 'encoding' | 'syntax'

/** Sources in which a mark at a line's end is read. */
const markable = new Set(['.txt', '.text', '.md', '.markdown'])

const lineEnd = /(\r\n?|[\n\u0085\u2028\u2029])/

/**
 * Writes a mark to lines of one source, and changes nothing else of it: its line ends and its byte-order
 * mark stay. Undefined when it is written.
 */
export async function writeMark(lines: SlideLine[], mark: string): Promise<Unmarked | undefined> {
  const [file = '', ...others] = new Set(lines.map((line) => line.file))
  if (others.length > 0 || !markable.has(extname(file).toLowerCase())) return 'syntax'
  const bytes = await readFile(file)
  let whole: string
  try {
    whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return 'encoding'
  }
  // Lines stand at even places, what ends them between.
  const parts = whole.split(lineEnd)
  for (const { line, text } of lines) {
    const at = (line - 1) * 2
    const before = parts[at]
    const marked = before === undefined ? undefined : markedLine(before, mark)
    if (before?.replace('\ufeff', '') !== text || marked === undefined) return 'changed'
    parts[at] = marked
  }
  await writeAtomic(file, parts.join(''))
  return undefined
}
