import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { limits } from './limits.js'

const sentences = new Set(['paragraph', 'heading', 'tableCell'])

/** Says in a fatal message where the notes hold more than can be set in reasonable time. */
export function refuseLarge(root: Root, file: VFile): void {
  let topics = 0
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const length = sentences.has(node.type) ? toString(node).length : lineOf(node)
    if (length > limits.words) {
      return fail(
        file,
        node,
        `Unexpected ${length} characters without a break, expected at most ${limits.words} - break them into several paragraphs`,
      )
    }
    if (node.type === 'listItem' || node.type === 'heading') topics += 1
    if (topics > limits.topics) {
      return fail(
        file,
        node,
        `Unexpected item, expected at most ${limits.topics} items and headings - cut the file into several`,
      )
    }
    if ('children' in node && !sentences.has(node.type)) open.push(...node.children.toReversed())
  }
}

/** The longest line of code; 0 for anything else. */
function lineOf(node: Nodes): number {
  if (node.type !== 'code') return 0
  return node.value.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
}

function fail(file: VFile, { position }: Nodes, reason: string): void {
  const place = position?.start
  file.message(reason, { place, ruleId: 'too-large', source: 'jaws-deck' }).fatal = true
}
