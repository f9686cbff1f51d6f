import type { Definition, Link, Nodes, Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { eachNode } from '../../tree/each-node.js'
import { linesOf, type Source } from './source.js'

const referring = new Set<Nodes['type']>([
  'definition',
  'footnoteDefinition',
  'footnoteReference',
  'imageReference',
  'linkReference',
])

/**
 * Reference links and pictures get their address, footnotes stand where they were written as
 * paragraphs that begin with their mark (`[1]`), and no definition is left. A definition that
 * nothing refers to was a note (`[memo]: text`): it comes back as text.
 */
export function resolveReferences(root: Root, source: Source): void {
  const definitions = new Map<string, Definition>()
  let isPlain = true
  eachNode(root, (node) => {
    if (referring.has(node.type)) isPlain = false
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  })
  if (isPlain) return
  const used = new Set<string>()
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type === 'footnoteReference') {
      const value = `[${node.label ?? node.identifier}]`
      parent.children[index] = { type: 'text', value, position: node.position }
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const { identifier, position } = node
    const found = definitions.get(identifier)
    if (!found) return
    used.add(identifier)
    const { url, title } = found
    parent.children[index] =
      node.type === 'imageReference'
        ? { type: 'image', url, title, alt: node.alt, position }
        : ({ type: 'link', url, title, children: node.children, position } satisfies Link)
  })
  visit(root, 'definition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const isFirst = definitions.get(node.identifier) === node
    const isUsed = isFirst && used.has(node.identifier)
    const words = isUsed ? [] : [asText(node, source)]
    if (isUsed) source.markup.push(...linesOf(node))
    replace(parent, index, words)
    return index + words.length
  })
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const value = `[${node.label ?? node.identifier}] `
    const start = node.position?.start
    const position = start && { start, end: start }
    const [first, ...rest] = node.children
    const mark = { type: 'text' as const, value, position }
    replace(
      parent,
      index,
      first?.type === 'paragraph'
        ? [{ ...first, children: [mark, ...first.children] }, ...rest]
        : [{ type: 'paragraph', children: [mark], position }, ...node.children],
    )
    return index
  })
}

function asText(node: Definition, { file }: Source): RootContent {
  const { position } = node
  const value = String(file.value)
    .slice(position?.start.offset, position?.end.offset)
    .replaceAll(/(?<!\s)\s*\n\s*/g, ' ')
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

/** Children of a node may be of fewer kinds than these; the ones that occur are paragraphs. */
function replace(parent: Parents, index: number, nodes: RootContent[]): void {
  const children: RootContent[] = parent.children
  children.splice(index, 1, ...nodes)
}
