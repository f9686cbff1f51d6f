import type { Nodes, Text } from 'mdast'

/** Stands where `fit` ends a line; a noncharacter, so that no text can hold it. */
export const lineMark = '\u{FDD0}'

/** The value with a mark before each offset; offsets ascend. */
function withMarks({ value, data }: Text): string {
  let marked = ''
  let from = 0
  for (const at of data?.breaks ?? []) {
    marked += value.slice(from, at) + lineMark
    from = at
  }
  return marked + value.slice(from)
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
  if (node.type === 'html') return { type: 'text', value: node.value } as Nodes as T
  if (!('children' in node)) return node
  const children = node.children.map((child) => prepareNode(child as Nodes, marks))
  return { ...node, children } as T
}
