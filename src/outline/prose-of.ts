import { eachNode } from '../tree/each-node.js'
import type { Outline, Topic } from '../types/outline.js'

/** What an outline says in sentences: without code, and without the addresses of links. */
export function proseOf({ root, matter }: Outline): string {
  const words: string[] = [matter.title ?? '', matter.subtitle ?? '']
  const open: Topic[] = [root]
  for (let topic = open.pop(); topic; topic = open.pop()) {
    for (const node of [...topic.heading, ...topic.body]) {
      eachNode(node, (found) => {
        if (found.type === 'text') words.push(found.value.replaceAll(/(?<!\w)\w+:\/\/\S+/g, ''))
      })
    }
    for (const child of topic.children) open.push(child)
  }
  return words.join('\n')
}
