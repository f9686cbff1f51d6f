import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Syntax } from '../types/outline.js'
import { fillPositions } from './fill-positions.js'
import { frontMatter, keptNote } from './matter/front-matter.js'
import { plainMatter } from './matter/plain-matter.js'
import { parseNotes } from './text/parse-notes.js'
import { sourceLines } from './text/source-lines.js'

/**
 * Notes in plain text: bullets, indents and unindented titles. Nothing in them is markup: `*a*`,
 * `<b>` and `# x` stay literal; only a bare http(s) address becomes a link. `key: value` lines on
 * top (or a front matter) say what the notes are about.
 */
export const plain: Syntax = {
  detect: () => true,
  parse: (file: VFile): Root => {
    const text = String(file.value)
    const front = frontMatter(text, file)
    const { reading, height, markup } = front
    if (file.messages.some(({ fatal }) => fatal)) return { type: 'root', children: [] }
    const lines = plainMatter(sourceLines(text).slice(height), file, reading)
    const { matter } = reading
    const named = matter.title !== undefined || matter.event !== undefined
    const children = parseNotes(lines, file, { event: !named, depth: 2 })
    const data: Root['data'] = { isOutline: true }
    if (Object.keys(matter).length > 0) {
      data.matter = matter
      data.matterLines = reading.lines
    }
    if (markup.length > 0) data.markupLines = markup
    const root: Root = { type: 'root', children: [...keptNote(front), ...children], data }
    fillPositions(root)
    return root
  },
}
