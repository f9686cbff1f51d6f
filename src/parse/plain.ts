import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Syntax } from '../types.js'
import { parseNotes } from './text/parse-notes.js'
import { sourceLines } from './text/source-lines.js'

/**
 * Notes in plain text: bullets, indents and unindented titles. Nothing in them is markup: `*a*`,
 * `<b>` and `# x` stay literal; only a bare http(s) address becomes a link.
 */
export const plain: Syntax = {
  detect: (file) => /\.(txt|text)$/i.test(file.path ?? ''),
  parse: (file: VFile): Root => {
    const lines = sourceLines(String(file.value))
    const children = parseNotes(lines, file, { event: true, depth: 2 })
    return { type: 'root', children }
  },
}
