import type { Code, List, ListItem, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Construct } from './construct.js'
import { readMermaid, type DiagramNode } from './read-mermaid.js'

/** A mermaid flowchart that is a chain or a tree, as items: `A → B`, and branches below. */
export const mermaidFlows: Construct = ({ file }) => ({
  tree: (root) => {
    visit(root, 'code', (node: Code, index, parent) => {
      if (node.lang !== 'mermaid' || !parent || index === undefined) return
      const diagram = readMermaid(node.value)
      if (diagram) {
        const children = parent.children as RootContent[]
        const list = listOf([itemOf('', diagram, node.position)], node.position)
        children.splice(index, 1, list, ...commentsIn(node))
        return
      }
      file.info('Kept the mermaid diagram as code: only a chain or a tree of `A --> B` is drawn', {
        place: node.position,
        ruleId: 'mermaid',
        source: 'jaws-deck',
      })
    })
  },
})

/** What a diagram's author notes in it is no part of it: notes, as comments are. */
function commentsIn({ value, position }: Code): RootContent[] {
  const said = [...value.matchAll(/^[^\S\n\r\u2028\u2029]*%%(?!\{)[^\S\n]*(\S.*)$/gm)].map(
    ([, words]) => words,
  )
  if (said.length === 0) return []
  const words = said.join('\n').replaceAll('-->', '-- >')
  return [{ type: 'html', value: `<!-- ${words} -->`, position }]
}

const listOf = (children: ListItem[], position: List['position']): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
  position,
})

/** What alone follows a node, by a line that says nothing. */
function onlyNext({ next }: DiagramNode): DiagramNode | undefined {
  const [only] = next
  return next.length === 1 && only?.label === '' ? only.node : undefined
}

/** A node with all that follows it alone in one line; where it branches, each branch is an item. */
function itemOf(label: string, first: DiagramNode, position: List['position']): ListItem {
  const names = label === '' ? [first.words] : [label, first.words]
  let last = first
  for (let only = onlyNext(last); only; only = onlyNext(last)) {
    names.push(only.words)
    last = only
  }
  const text = { type: 'text' as const, value: names.join(' → '), position }
  const branches = last.next.map((next) => itemOf(next.label, next.node, position))
  return {
    type: 'listItem',
    spread: false,
    children: [
      { type: 'paragraph', children: [text], position },
      ...(branches.length > 0 ? [listOf(branches, position)] : []),
    ],
    position,
  }
}
