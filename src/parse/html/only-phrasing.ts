import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { phrasing } from 'mdast-util-phrasing'

const holders = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
])

/**
 * HTML lets blocks stand in cells, headings and links; mdast does not. Where that happened, in
 * place: the words of the blocks, each on its own line.
 */
export function onlyPhrasing(root: Root): void {
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const holder: Parents = node
    if (holders.has(node.type) && holder.children.some((child) => !isPhrasing(child))) {
      holder.children = flatten(holder.children)
    }
    open.push(...node.children)
  }
}

/** A comment in a line (`html`) stays in it: it is the author's note on it. */
function isPhrasing(node: Nodes): node is PhrasingContent {
  return node.type === 'html' || phrasing(node)
}

function flatten(nodes: Nodes[]): PhrasingContent[] {
  const flat: PhrasingContent[] = []
  let wantsBreak = false
  for (const node of nodes) {
    const words = isPhrasing(node) ? [node] : inner(node)
    if (words.length === 0) continue
    if (flat.length > 0 && (wantsBreak || !isPhrasing(node))) flat.push({ type: 'break' })
    wantsBreak = !isPhrasing(node)
    flat.push(...words)
  }
  return flat
}

function inner(node: Nodes): PhrasingContent[] {
  if ('children' in node) return flatten(node.children)
  if ('value' in node) {
    return [{ type: 'text', value: node.value, position: node.position }]
  }
  return []
}
