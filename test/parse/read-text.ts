import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { parseFile } from '../../src/parse/index.js'
import { readBytes } from '../../src/read/read-bytes.js'

/** A text, or bytes, through both rooms; `fatal` is the reason why it was refused. */
export function readText(
  text: string | Uint8Array,
  path: string,
): { root: Root; file: VFile; fatal: string | undefined } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const file = readBytes(bytes, path, {})
  const root = parseFile(file)
  const message = file.messages.find(({ fatal }) => fatal)
  const place = message?.line ? `${message.line}:${message.column} ` : ''
  return { root, file, fatal: message && `${place}${message.reason}` }
}
