import type { List, ListItem, PhrasingContent } from 'mdast'
import type { Flow, Topic } from '../../types/outline.js'
import { alignNumbers } from './align-numbers.js'

/** A repeated line is muted as emphasis. */
export function itemWords(topic: Topic): PhrasingContent[] {
  return topic.data.repeated ? [{ type: 'emphasis', children: topic.heading }] : [...topic.heading]
}

/** HTML may leave an item without its list. */
function listed(node: Flow | ListItem): Flow {
  if (node.type !== 'listItem') return node
  return { type: 'list', ordered: false, spread: false, children: [node] }
}

const bodyOf = ({ body }: Topic): Flow[] =>
  body.map(listed).map((node) => (node.type === 'table' ? alignNumbers(node) : node))

function itemOf(topic: Topic): ListItem {
  const { heading, body, position } = topic
  const children: ListItem['children'] = []
  if (heading.length > 0) children.push({ type: 'paragraph', children: itemWords(topic) })
  children.push(...bodyOf(topic), ...blocksOf(topic.children))
  const item: ListItem = { type: 'listItem', spread: body.length > 0, children }
  if (position) item.position = position
  return item
}

function listOf(topics: Topic[]): List {
  const start = topics[0]?.data.number
  const spread = topics.some((topic) => topic.body.length > 0)
  const list: List = { type: 'list', ordered: false, spread, children: topics.map(itemOf) }
  return start === undefined ? list : { ...list, ordered: true, start }
}

/** Whether `next` goes on with the list that `last` stands in. */
function continues(last: Topic, next: Topic): boolean {
  const { number } = last.data
  return number === undefined ? next.data.number === undefined : next.data.number === number + 1
}

/**
 * Topics as the blocks they came from: runs of items as one list each, numbers as the author
 * gave them, and blocks that stood between lists as they are.
 */
export function blocksOf(topics: Topic[]): Flow[] {
  const blocks: Flow[] = []
  let run: Topic[] = []
  const flush = (): void => {
    if (run.length > 0) blocks.push(listOf(run))
    run = []
  }
  for (const topic of topics) {
    if (topic.data.origin === 'block') {
      flush()
      blocks.push(...bodyOf(topic))
      continue
    }
    const last = run.at(-1)
    if (last && !continues(last, topic)) flush()
    run.push(topic)
  }
  flush()
  return blocks
}
