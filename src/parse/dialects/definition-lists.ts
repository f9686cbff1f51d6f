import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { defList } from 'micromark-extension-definition-list'
import type { Data } from 'unified'
import { visit } from 'unist-util-visit'
import type { Construct } from './construct.js'

/** Teaches a parser, by its data, definition lists: a term, and `: words` on the lines below. */
export function teachDefinitions(data: Data): void {
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), defList]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), defListFromMarkdown]
}

/** Nodes of the library, as far as they are read here. */
interface Described {
  type: string
  position?: RootContent['position']
  children: (RootContent | Described)[]
}

/** Definition lists as items: each term holds what is said of it. */
export const definitionLists: Construct = () => ({
  tree: (root) => {
    visit(root, (node, index, parent) => {
      if ((node.type as string) !== 'defList' || !parent || index === undefined) return
      const list = listOf(node as unknown as Described)
      const children = parent.children as RootContent[]
      children[index] = list
    })
  },
})

function listOf({ children, position }: Described): List {
  const items: ListItem[] = []
  for (const child of children) {
    if (!('children' in child)) continue
    if (child.type === 'defListTerm') {
      const term = { type: 'paragraph', children: child.children, position: child.position }
      items.push(itemOf([term as Paragraph], child.position))
    } else {
      const last = items.at(-1)
      const own = itemOf(child.children as BlockContent[], child.position)
      const inner = last?.children.find((node): node is List => node.type === 'list')
      if (inner) inner.children.push(own)
      else if (last) last.children.push(bullets([own], child.position))
      else items.push(own)
    }
  }
  return bullets(items, position)
}

const itemOf = (children: ListItem['children'], position: ListItem['position']): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
  position,
})

const bullets = (children: ListItem[], position: List['position']): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
  position,
})
