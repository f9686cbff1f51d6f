import type { Code, Nodes, PhrasingContent, Text } from 'mdast'

/** Stands where `fit` ends a line; a noncharacter, so that no text can hold it. */
export const lineMark = '\u{FDD0}'

/** The value with a mark before each offset; offsets ascend. */
function withMarks({ value, data }: Text | Code): string {
  let marked = ''
  let from = 0
  for (const at of data?.breaks ?? []) {
    marked += value.slice(from, at) + lineMark
    from = at
  }
  return marked + value.slice(from)
}

/** The colon of what Marp could take for the name of an emoji; a time of day is none. */
const shortcode = /(?<=:)(?=(?!\d{1,2}:)[\w+-]+:)/

/**
 * Text with an empty comment inside each `:name:`, the one thing that keeps Marp from making it a
 * picture from a CDN: it reads names after escapes and references are resolved.
 */
function withoutShortcodes(text: Text): PhrasingContent[] {
  return text.value
    .split(shortcode)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'html' as const, value: '<!-- -->' }] : []),
      { ...text, value },
    ])
}

/**
 * A copy of `node` as Marp can be given it: line ends inside text become spaces (Marp would
 * break there), HTML becomes the text it is, and with `marks` the chosen line ends are marked.
 */
export function prepareNode<T extends Nodes>(node: T, marks: boolean): T {
  if (node.type === 'text') {
    const value = marks ? withMarks(node) : node.value
    return { ...node, value: value.replace(/[ \t]*\n[ \t]*/g, ' ') }
  }
  if (node.type === 'code' && marks) return { ...node, value: withMarks(node) }
  if (node.type === 'html') return { type: 'text', value: node.value } as Nodes as T
  if (!('children' in node)) return node
  const children = node.children.flatMap((child): Nodes[] => {
    const prepared = prepareNode(child as Nodes, marks)
    return prepared.type === 'text' ? withoutShortcodes(prepared) : [prepared]
  })
  return { ...node, children } as T
}
