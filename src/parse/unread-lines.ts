import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'

/**
 * What is no text of a page: tags, comments, references, scripts, styles, what a head holds, and the
 * border of Hatena's code.
 */
const unsaid =
  /^>\|[\w+#.-]*\|$|<!--[\s\S]*?-->|<(script|style|head|title)\b[\s\S]*?<\/\1\s*>|<\/?[A-Za-z!?](?:[^<>"']|"[^"\n]*"|'[^'\n]*'){0,500}>|&#?\w+;/gim
/** Pictures may go without words; a definition nobody refers to is shown as text. */
const picture =
  /\[?!\[[^\]]{0,2000}\](?:\([^)]{0,2000}\)|\[[^\]]{0,2000}\])(?:\]\([^)]{0,2000}\))?|\[\[[^\]]{0,2000}\]\]/g

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')
const folded = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/**
 * Lines (1-based) of the source with words that stand nowhere in the tree. Looks at the source
 * itself, not at what the parsers took from it, so that a loss in them is told like any other.
 */
export function unreadLines(root: Root, file: VFile): number[] {
  const { markupLines = [], matterLines = {}, dialect } = root.data ?? {}
  // Marp reads its decks itself.
  if (dialect === 'marp') return []
  const told = new Set([...markupLines, ...Object.values(matterLines)])
  const texts: string[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children)
    else if (node.position) {
      const { start, end } = node.position
      for (let line = start.line; line <= end.line; line += 1) told.add(line)
    }
    if ('value' in node) texts.push(node.value)
  }
  const lines = String(file.value).split('\n')
  if (lines.every((line, index) => told.has(index + 1) || folded(line) === '')) return []
  const said = String(file.value).replace(unsaid, blank).replace(picture, blank).split('\n')
  const all = folded(texts.join(' '))
  return said.flatMap((line, index) => {
    if (told.has(index + 1)) return []
    const words = line.match(/[\p{L}\p{N}]+/gu) ?? []
    return words.some((word) => !all.includes(folded(word))) ? [index + 1] : []
  })
}
