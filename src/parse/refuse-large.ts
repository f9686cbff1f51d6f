import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { limits } from './limits.js'
import { wordsFor } from '../messages/words-for.js'

const sentences = new Set(['paragraph', 'heading', 'tableCell'])

/** Says in a fatal message where the notes hold more than can be set in reasonable time. */
export function refuseLarge(root: Root, file: VFile): void {
  let topics = 0
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const length = sentences.has(node.type) ? toString(node).length : lineOf(node)
    if (length > limits.words) {
      return fail(file, node, wordsFor(file).parse.paragraphTooLong(length, limits.words))
    }
    if (node.type === 'listItem' || node.type === 'heading') topics += 1
    if (topics > limits.topics) {
      return fail(file, node, wordsFor(file).parse.tooManyItems(limits.topics))
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
