import type { Image, Link, PhrasingContent } from 'mdast'
import { NodeType, type OrgNode } from 'org-mode-ast'
import type { Point } from 'unist'

type At = (offset: number) => Point

/** Marks of Org around words; they go, the words stay. */
const wrappers: Partial<Record<NodeType, 'strong' | 'emphasis' | 'delete'>> = {
  [NodeType.Bold]: 'strong',
  [NodeType.Italic]: 'emphasis',
  [NodeType.Underline]: 'emphasis',
  [NodeType.Crossed]: 'delete',
}

/** Running text of Org as phrasing content; line ends stay in the texts, for a later step to join. */
export function readPhrasing(nodes: OrgNode[], at: At): PhrasingContent[] {
  const found = nodes.flatMap((node) => readNode(node, at))
  const isBlank = (node: PhrasingContent): boolean =>
    node.type === 'text' && node.value.trim() === ''
  const from = found.findIndex((node) => !isBlank(node))
  const words =
    from === -1 ? [] : found.slice(from, found.findLastIndex((node) => !isBlank(node)) + 1)
  trimEdge(words.at(0), (text) => text.trimStart())
  trimEdge(words.at(-1), (text) => text.trimEnd())
  return words
}

function trimEdge(node: PhrasingContent | undefined, trim: (text: string) => string): void {
  if (node?.type === 'text') node.value = trim(node.value)
}

function readNode(node: OrgNode, at: At): PhrasingContent[] {
  const position = { start: at(node.start), end: at(node.end) }
  const wrapper = wrappers[node.type]
  if (wrapper) {
    const children = readPhrasing(inner(node), at)
    return children.length > 0 ? [{ type: wrapper, children, position }] : []
  }
  switch (node.type) {
    case NodeType.Verbatim:
    case NodeType.InlineCode: {
      // `==` and `~~` frame nothing: they are an operator, and so is `===`.
      const value = raw(inner(node))
      const isSign = /^[=~]*$/.test(value)
      if (isSign) return [{ type: 'text', value: node.rawValue, position }]
      return [{ type: 'inlineCode', value, position }]
    }
    case NodeType.Link:
      return [readLink(node, at)]
    case NodeType.RawLink: {
      const value = node.rawValue
      const text: PhrasingContent = { type: 'text', value, position }
      return /^https?:/i.test(value)
        ? [{ type: 'link', url: value, children: [text], position }]
        : [text]
    }
    case NodeType.TagList:
      return []
    case NodeType.NewLine:
      return [{ type: 'text', value: '\n', position }]
    case NodeType.ListTag:
      return [{ type: 'text', value: node.rawValue.trimEnd(), position }]
    default:
      return [
        {
          type: 'text',
          value: node.rawValue.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n'),
          position,
        },
      ]
  }
}

/** A node's children without the marks at its ends. */
function inner(node: OrgNode): OrgNode[] {
  return node.childrenList.slice(1, -1)
}

function raw(nodes: OrgNode[]): string {
  return nodes.map((node) => node.rawValue).join('')
}

function readLink(node: OrgNode, at: At): Link | Image {
  const position = { start: at(node.start), end: at(node.end) }
  const part = (type: NodeType): OrgNode | undefined =>
    node.childrenList.find((child) => child.type === type)
  const name = part(NodeType.LinkName)
  const target = part(NodeType.LinkUrl)
  const url = target ? raw(inner(target)) : ''
  const words = name ? readPhrasing(inner(name), at) : []
  if (/\.(?:png|jpe?g|gif|webp|svg)$/i.test(url) && words.length === 0) {
    return { type: 'image', url: url.replace(/^file:/i, ''), alt: '', position }
  }
  const children: PhrasingContent[] =
    words.length > 0 ? words : [{ type: 'text', value: url, position }]
  return { type: 'link', url, children: children as Link['children'], position }
}
