import type { Html, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Source } from './source.js'

/**
 * The speaker's notes of reveal.js and GitPitch (`Note:` to the end of the slide) as the comments
 * that Marp and Slidev write; the tools' own comments (`.slide:`, `.element:`) go.
 */
export function slideNotes(root: Root, source: Source): void {
  const children: RootContent[] = []
  let note: RootContent[] | undefined
  for (const node of root.children) {
    if (node.type === 'thematicBreak') {
      if (note) children.push(commentOf(note, source))
      note = undefined
      children.push(node)
    } else if (note) note.push(node)
    else if (node.type === 'paragraph' && /^notes?:/i.test(toString(node))) note = [node]
    else if (node.type === 'html' && /^<!--\s*\.(?:slide|element):/.test(node.value)) {
      source.markup.push(node.position?.start.line ?? 0)
    } else children.push(node)
  }
  if (note) children.push(commentOf(note, source))
  root.children = children
}

function commentOf(nodes: RootContent[], { file }: Source): Html {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  const words = String(file.value)
    .slice(start?.offset, end?.offset)
    .replace(/^notes?:\s*/i, '')
  // Only this could end the comment early.
  const value = `<!--\n${words.replaceAll('-->', '-- >')}\n-->`
  return { type: 'html', value, position: start && end && { start, end } }
}
