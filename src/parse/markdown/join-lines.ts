import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
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
    if (node.type === 'paragraph' || node.type === 'heading') trimBreaks(node)
  })
}

/** A line end with nothing before or after it parts nothing. */
function trimBreaks(node: Paragraph | Heading): void {
  const isBreak = (child: PhrasingContent | undefined): boolean => child?.type === 'break'
  while (isBreak(node.children[0])) node.children.shift()
  while (isBreak(node.children.at(-1))) node.children.pop()
}

function joined(value: string, before: Nodes | undefined, after: Nodes | undefined): string {
  const lines = value.split('\n')
  const outer = [before ? toString(before) : '', after ? toString(after) : '']
  const parts: string[] = []
  /** What the words so far end with: not all of them, of which there may be thousands of lines. */
  let end = outer[0] ?? ''
  for (const [at, line] of lines.entries()) {
    const next = line === '' && at === lines.length - 1 ? (outer[1] ?? '') : line
    const between = at === 0 ? '' : joint(end, next)
    parts.push(between, line)
    end = line || between || end
  }
  return parts.join('')
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
