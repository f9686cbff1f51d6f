import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import type { Flow, Topic, TopicData } from '../types/outline.js'
import { readComment } from './read-comment.js'

/** A topic with the parts that every topic has. */
function topicOf(data: TopicData, part: Partial<Topic>): Topic {
  return { type: 'topic', heading: [], body: [], children: [], ...part, data }
}

/** A task's state is text, so that it shows wherever the item goes; Marp has no task lists. */
const boxes = { true: '☑', false: '☐' }

function withBox(words: PhrasingContent[], { checked, position }: ListItem): PhrasingContent[] {
  if (typeof checked !== 'boolean') return words
  const start = words[0]?.position?.start ?? position?.start
  const value = `${boxes[`${checked}`]}${words.length > 0 ? ' ' : ''}`
  return [{ type: 'text', value, ...(start ? { position: { start, end: start } } : {}) }, ...words]
}

/** An item's first paragraph (or heading) is what it says; the rest stands under it. */
function itemTopic(item: ListItem, list: List, index: number): Topic {
  const [first, ...rest] = item.children
  const named = first?.type === 'paragraph' || first?.type === 'heading'
  const [start] = named ? first.children : []
  const lead = start?.type === 'text' ? start.value.trimStart()[0] : undefined
  const topic = topicOf(
    {
      origin: 'item',
      ...(list.ordered ? { number: (list.start ?? 1) + index } : {}),
      ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
      ...(item.data?.aside || lead === '※' ? { aside: true } : {}),
      ...(item.data?.starred || lead === '★' ? { starred: true } : {}),
    },
    { heading: withBox(named ? first.children : [], item), position: item.position },
  )
  for (const node of named ? rest : item.children) addBlock(topic, node)
  return topic
}

/**
 * Puts one block under `topic`: items become children, other blocks become its body while it
 * has no children, and topics of their own after that, so that the order of the source stays.
 */
function addBlock(topic: Topic, node: RootContent): void {
  if (node.type === 'list') {
    node.children.forEach((item, index) => topic.children.push(itemTopic(item, node, index)))
    return
  }
  if (node.type === 'html') {
    readComment(node, topic)
    return
  }
  if (node.type === 'thematicBreak' || node.type === 'yaml') return
  const flow = node as Flow
  if (topic.children.length === 0) topic.body.push(flow)
  else topic.children.push(topicOf({ origin: 'block' }, { body: [flow], position: node.position }))
}

/**
 * Headings and nested list items as one tree.
 *
 * A heading holds what follows it up to the next heading of its depth or less; skipped depths
 * (h1, h3) are no level of their own. The root has no heading of its own.
 */
export function buildTree(root: Root): Topic {
  const top = topicOf({ origin: 'heading' }, { position: root.position })
  const open: { depth: number; topic: Topic }[] = [{ depth: 0, topic: top }]
  for (const node of root.children) {
    if (node.type === 'heading') {
      while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
      const topic = topicOf(
        { origin: 'heading' },
        { heading: node.children, position: node.position },
      )
      open.at(-1)?.topic.children.push(topic)
      open.push({ depth: node.depth, topic })
    } else {
      addBlock(open.at(-1)?.topic ?? top, node)
    }
  }
  return top
}
