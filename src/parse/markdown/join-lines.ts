import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { joint } from '../text/measure.js'

/**
 * Soft line ends go: nothing stands between CJK characters, a space between other words. Texts that
 * stand side by side become one.
 */
export function joinLines(root: Root): void {
  visit(root, 'text', (node, index, parent) => {
    if (!node.value.includes('\n')) return
    const siblings: Nodes[] = parent?.children ?? []
    const before = siblings[(index ?? 0) - 1]
    const after = siblings[(index ?? 0) + 1]
    const lines = node.value.split('\n')
    const outer = [before ? toString(before) : '', after ? toString(after) : '']
    node.value = lines.reduce((joined, line, at) => {
      const next = line === '' && at === lines.length - 1 ? (outer[1] ?? '') : line
      return joined + joint(joined === '' ? (outer[0] ?? '') : joined, next) + line
    })
  })
  visit(root, (node) => {
    if ('children' in node) mergeTexts(node)
  })
}

function mergeTexts(parent: Parents): void {
  if (!parent.children.some(({ type }) => type === 'text')) return
  const merged: RootContent[] = []
  for (const child of parent.children) {
    const before = merged.at(-1)
    if (child.type !== 'text' || before?.type !== 'text') {
      if (child.type !== 'text' || child.value !== '') merged.push(child)
      continue
    }
    before.value += child.value
    if (before.position && child.position) {
      before.position = { start: before.position.start, end: child.position.end }
    }
  }
  parent.children = merged as typeof parent.children
}
