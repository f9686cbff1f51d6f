import type { Text } from 'mdast'
import { byNode } from '../../tree/by-node.js'
import { eachNode } from '../../tree/each-node.js'
import type { Topic } from '../../types/outline.js'
import { eachTopic } from './each-topic.js'

const textsOf = byNode(({ heading, body }: Topic): Text[] => {
  const texts: Text[] = []
  for (const node of [...heading, ...body]) {
    eachNode(node, (found) => {
      if (found.type === 'text') texts.push(found)
    })
  }
  return texts
})

/** Calls `see` for every piece of running text of the tree in order; code is not running text. */
export function eachText(root: Topic, see: (text: Text) => void): void {
  eachTopic(root, (topic) => {
    for (const text of textsOf(topic)) see(text)
  })
}
