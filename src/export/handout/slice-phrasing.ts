import type { PhrasingContent } from 'mdast'

function lengthOf(node: PhrasingContent): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 0)
  return 'value' in node ? node.value.length : 0
}

function sliced(node: PhrasingContent, from: number, to: number): PhrasingContent {
  if ('children' in node) {
    return { ...node, children: slicePhrasing(node.children, from, to) } as PhrasingContent
  }
  return 'value' in node ? { ...node, value: node.value.slice(Math.max(0, from), to) } : node
}

/** The part of `content` between two offsets of its text (UTF-16), links and emphasis kept. */
export function slicePhrasing(
  content: PhrasingContent[],
  from: number,
  to: number,
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of content) {
    const length = lengthOf(node)
    const inside = length === 0 ? at >= from && at < to : at < to && at + length > from
    if (inside) kept.push(sliced(node, from - at, to - at))
    at += length
  }
  return kept
}
