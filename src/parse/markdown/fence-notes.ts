import type { Code, Heading, Root } from 'mdast'
import { parseNotes } from '../text/parse-notes.js'
import { readBullet } from '../text/read-bullet.js'
import { literalLines, type Source } from './source.js'

const plainNames = new Set(['text', 'txt', 'plain', 'plaintext', 'memo'])

/**
 * A big fence without a language whose lines are bullets (`○`, `・`, `※`) holds the notes
 * themselves: it is read as plain notes, under the headings around it. True when there is one.
 */
export function fenceNotes(root: Root, source: Source): boolean {
  let depth = 0
  let isFound = false
  root.children = root.children.flatMap((node) => {
    if (node.type === 'heading') ({ depth } = node)
    if (node.type !== 'code' || !isNotes(node, source)) return [node]
    isFound = true
    const start = node.position?.start.line ?? 1
    // Indented code has no borders.
    const isFenced = /^[\s>]*(?:`{3}|~{3})/.test(source.lines[start - 1]?.text ?? '')
    const first = isFenced ? start + 1 : start
    const lines = literalLines(node.value, first, source)
    const under = Math.min(depth + 1, 6) as Heading['depth']
    if (isFenced) source.markup.push(start, node.position?.end.line ?? first)
    return parseNotes(lines, source.file, { event: false, depth: under })
  })
  return isFound
}

function isNotes({ lang, value }: Code, { lines }: Source): boolean {
  if (lang && !plainNames.has(lang.toLowerCase())) return false
  const own = value.split('\n').filter((line) => line.trim() !== '')
  const bullets = own.filter((line) => {
    const kind = readBullet(line.trim())?.kind
    return kind !== undefined && !'-1.1)(1)'.includes(kind)
  }).length
  const numbers = own.filter((line) => readBullet(line.trim())).length
  // No code is indented by full-width spaces.
  const isJapanese = own.some((line) => line.startsWith('\u3000'))
  if (isJapanese && numbers >= 2 && numbers * 4 >= own.length) return true
  if (bullets >= 3 && bullets * 5 >= own.length * 3) return true
  const isBig = own.length >= 15 || own.length * 2.5 >= lines.length
  return isBig && bullets >= 3 && bullets * 5 >= own.length
}
