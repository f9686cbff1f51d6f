import { toString } from 'mdast-util-to-string'
import type { Flow } from '../types/outline.js'

function linesOf(node: Flow, indent: string): string[] {
  if (node.type === 'list') {
    const { ordered, start } = node
    return node.children.flatMap((item, index) => {
      const [first = '', ...rest] = item.children.flatMap((child) => linesOf(child, ''))
      const mark = ordered ? `${(start ?? 1) + index}.` : '-'
      return [`${indent}${mark} ${first.trim()}`, ...rest.map((line) => `${indent}  ${line}`)]
    })
  }
  if (node.type === 'table') {
    return node.children.map(
      (row) => indent + row.children.map((cell) => toString(cell)).join(' | '),
    )
  }
  const text = node.type === 'code' ? node.value : toString(node)
  return text.split('\n').map((line) => indent + line)
}

/** A line that Marp would take for a directive: `theme: gaia`, `_class: x`. */
const directive = /^[ \t\u3000]*["']?_?[$\w]+["']?\s{0,99}:/m

/**
 * Presenter notes as a Marp comment.
 *
 * A note that reads like a directive becomes a list, which Marp never obeys; `--` inside cannot
 * end the comment, since a space is put after it.
 *
 *     <!-- theme: gaia -->   changes the theme
 *     <!-- - theme: gaia --> is a note
 */
export function notesToComment(notes: Flow[]): string {
  const lines = notes.flatMap((note) => linesOf(note, ''))
  const bare = lines.join('\n').trim()
  if (bare === '') return ''
  const text = directive.test(bare) ? lines.map((line) => `- ${line}`).join('\n') : bare
  return `<!--\n${text.replace(/-->/g, '-- >').replace(/<!--/g, '< !--')}\n-->`
}
