import type { Root, RootContent } from 'mdast'
import type { Topic } from '../types/outline.js'
import { buildTree } from './build-tree.js'

function isNamed(topic: Topic): boolean {
  return topic.body.length === 0 && topic.children.length === 1 && !topic.data.notes
}

/** One page as a topic: its first heading is what it says, if it leads. */
function pageOf(children: RootContent[]): Topic {
  const tree = buildTree({ type: 'root', children })
  const [only] = tree.children
  return isNamed(tree) && only?.data.origin === 'heading'
    ? only
    : { ...tree, position: children[0]?.position }
}

/** The slides of a source that is already cut by `---`, each as a topic. */
export function pagesOf(root: Root): Topic[] {
  const pages: RootContent[][] = [[]]
  for (const node of root.children) {
    if (node.type === 'thematicBreak') pages.push([])
    else pages.at(-1)?.push(node)
  }
  // Marp shows an empty page as an empty slide; elsewhere it is a separator at the end.
  const kept = root.data?.dialect === 'marp' ? pages : pages.filter((page) => page.length > 0)
  return kept.map(pageOf)
}
