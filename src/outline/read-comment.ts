import type { Html, PhrasingContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { holds } from '../tree/holds.js'
import type { Topic } from '../types/outline.js'

const comment = /^<!--([\s\S]*?)-->$/
const layout = /^\s*layout:\s*([a-z]+)\s*$/
/** What people write for their editor, linter or site generator; no audience ever hears it. */
const tool =
  /^(?:more|read ?more|excerpt|truncate|cut|\/?toc(?:\s?(?:start|end|stop))?|omit (?:in|from) toc|(?:start|end) doctoc.*|doctoc skip|(?:prettier|dprint|deno-fmt|biome)-ignore.*|(?:markdownlint|textlint|remark|eslint|oxlint|alex|lint)[ -](?:disable|enable|ignore|capture|restore|configure).*|(?:cspell|spell-checker|vale)\b.*|vim?:.*|\.(?:slide|element):.*|-\*-.*-\*-|all-contributors.*|#?(?:end)?region\b.*|(?:BEGIN|END)[ _-]?(?:SECTION|GENERATED)?\b)$/i

/**
 * `<!-- layout: flow -->` chooses the layout of the topic it stands under; a tool's comment is
 * markup; any other comment is the author's presenter note on it. Nothing in a comment is ever
 * obeyed beside that.
 */
export function readComment(node: Html, topic: Topic): void {
  const text = comment.exec(node.value.trim())?.[1]
  if (text === undefined) return
  const name = layout.exec(text)?.[1]
  const last = topic.children.at(-1)
  const target = last && last.data.origin === 'item' && !name ? last : topic
  if (name) target.data.layout = name
  if (name || tool.test(text.trim())) {
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
    const lines = Array.from({ length: end.line - start.line + 1 }, (_, i) => start.line + i)
    target.data.markLines = [...(target.data.markLines ?? []), ...lines]
  } else if (text.trim() !== '') {
    target.data.notes ??= []
    target.data.notes.push({
      type: 'paragraph',
      children: [{ type: 'text', value: text.trim(), position: node.position }],
      position: node.position,
    })
  }
}

/** Takes the comments out of a topic's running text; they are read like those that stand alone. */
export function readInlineComments(topic: Topic): void {
  const own: Topic = { ...topic, children: [] }
  const root = { type: 'paragraph' as const, children: topic.heading }
  for (const node of [root, ...topic.body]) {
    if (!holds(node, ({ type }) => type === 'html')) continue
    visit(node, 'html', (found, index, parent) => {
      if (!parent || index === undefined) return undefined
      readComment(found, own)
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
  topic.heading = withoutTail(root.children)
}

/** A comment at a line's end leaves a space behind. */
function withoutTail(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes
}
