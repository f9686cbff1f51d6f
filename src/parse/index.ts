import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Syntax } from '../types.js'
import { markdown } from './markdown.js'
import { plain } from './plain.js'

/** Every syntax that is read, by name; the first whose `detect` holds reads the file. */
export const syntaxes = { markdown, plain } satisfies Record<string, Syntax>

/** Reads a file in its own syntax. A message with `fatal: true` on the file says that it could not. */
export function parseFile(file: VFile): Root {
  const found = Object.values(syntaxes).find((syntax) => syntax.detect(file))
  return (found ?? plain).parse(file)
}
