import type { Html } from 'mdast'
import type { Topic } from '../types.js'

const comment = /^<!--([\s\S]*?)-->$/
const layout = /^\s*layout:\s*([a-z][a-z-]*)\s*$/

/**
 * `<!-- layout: flow -->` chooses the layout of the topic it stands under; any other comment is
 * the author's presenter note on it. Nothing in a comment is ever obeyed beside that.
 */
export function readComment(node: Html, topic: Topic): void {
  const text = comment.exec(node.value.trim())?.[1]
  if (text === undefined) return
  const name = layout.exec(text)?.[1]
  const last = topic.children.at(-1)
  const target = last && last.data.origin === 'item' && !name ? last : topic
  if (name) {
    target.data.layout = name
    ;(target.data.markLines ??= []).push(node.position?.start.line ?? 0)
  } else if (text.trim() !== '') {
    target.data.notes ??= []
    target.data.notes.push({
      type: 'paragraph',
      children: [{ type: 'text', value: text.trim(), position: node.position }],
      position: node.position,
    })
  }
}
