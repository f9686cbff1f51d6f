import type { Blockquote, Paragraph, PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { splitLines } from '../markdown/split-lines.js'
import { alertLabel } from './alert-label.js'
import type { Construct } from './construct.js'
import { textOf } from './cut-text.js'

declare module 'mdast' {
  interface BlockquoteData {
    /** The kind of an alert or a callout, in lower case. */
    alert?: string
  }
}

const mark = /^\[!([\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*/

/** `> [!NOTE]` (GitHub) and `> [!warning]- Title` (Obsidian): the kind and the title as first words. */
export const alerts: Construct = () => ({
  tree: (root) => {
    visit(root, 'blockquote', (quote: Blockquote) => {
      const [first] = quote.children
      const text = first?.type === 'paragraph' ? first.children[0] : undefined
      if (first?.type !== 'paragraph' || text?.type !== 'text') return
      const found = mark.exec(text.value)
      const kind = found?.[1]?.toLowerCase()
      if (!found || !kind) return
      quote.data = { ...quote.data, alert: kind }
      const said = textOf(text, 2, 2 + kind.length)
      const rest = textOf(text, found[0].length, text.value.length)
      quote.children.splice(0, 1, ...headed(first, alertLabel(kind), said, rest))
    })
  },
})

/** The first line as the head, what follows it as a paragraph. */
function headed(first: Paragraph, label: string, said: Text, rest: Text): Paragraph[] {
  const others = first.children.slice(1)
  const [line = [], ...more] = rest.value.startsWith('\n')
    ? [[], ...splitLines([textOf(rest, 1, rest.value.length), ...others])]
    : splitLines([...(rest.value === '' ? [] : [rest]), ...others])
  const { position } = said
  const strong: PhrasingContent = {
    type: 'strong',
    children: [{ ...said, value: label }],
    position,
  }
  const space: PhrasingContent[] = line.length > 0 ? [{ type: 'text', value: ' ', position }] : []
  const head: Paragraph = { type: 'paragraph', children: [strong, ...space, ...line], position }
  const words = more.flatMap((nodes, index): PhrasingContent[] => {
    const next = nodes[0]?.type === 'break' && index === 0 ? nodes.slice(1) : nodes
    return index > 0 && nodes[0]?.type !== 'break' ? [newline(next), ...next] : next
  })
  if (words.length === 0) return [head]
  const start = words[0]?.position?.start
  const end = first.position?.end
  return [head, { ...first, children: words, ...(start && end && { position: { start, end } }) }]
}

/** A soft line end, as the parser gives it. */
function newline([next]: PhrasingContent[]): Text {
  const start = next?.position?.start
  return { type: 'text', value: '\n', ...(start && { position: { start, end: start } }) }
}
