import type { Text } from 'mdast'
import { eachNode } from '../../tree/each-node.js'
import type { Topic } from '../../types.js'
import { eachTopic } from './each-topic.js'

/** Calls `see` for every piece of running text of the tree in order; code is not running text. */
export function eachText(root: Topic, see: (text: Text) => void): void {
  eachTopic(root, (topic) => {
    for (const node of [...topic.heading, ...topic.body]) {
      eachNode(node, (found) => {
        if (found.type === 'text') see(found)
      })
    }
  })
}
