import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { eachNode } from '../../tree/each-node.js'
import { joint } from '../text/measure.js'

/**
 * Soft line ends go: nothing stands between CJK characters, a space between other words. Texts that
 * stand side by side become one.
 */
export function joinLines(root: Root): void {
  eachNode(root, (node) => {
    if (!('children' in node)) return
    const siblings: Nodes[] = node.children
    siblings.forEach((child, index) => {
      if (child.type === 'text' && child.value.includes('\n')) {
        child.value = joined(child.value, siblings[index - 1], siblings[index + 1])
      }
    })
    mergeTexts(node)
  })
}

function joined(value: string, before: Nodes | undefined, after: Nodes | undefined): string {
  const lines = value.split('\n')
  const outer = [before ? toString(before) : '', after ? toString(after) : '']
  return lines.reduce((words, line, at) => {
    const next = line === '' && at === lines.length - 1 ? (outer[1] ?? '') : line
    return words + joint(words === '' ? (outer[0] ?? '') : words, next) + line
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
