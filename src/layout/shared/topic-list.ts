import type { List, ListItem } from 'mdast'
import type { Topic } from '../../types/outline.js'
import { cloneTree } from '../../tree/clone-tree.js'

function listItem(topic: Topic): ListItem {
  const heading = topic.heading.map(cloneTree)
  return {
    type: 'listItem',
    spread: false,
    children: [
      ...(heading.length > 0 ? [{ type: 'paragraph' as const, children: heading }] : []),
      ...topic.body.map(cloneTree),
      ...topicList(topic.children),
    ],
  }
}

/** Topics and all under them as a tight list; no list for no topics. */
export function topicList(topics: Topic[]): List[] {
  const [first] = topics
  if (!first) return []
  const ordered = topics.every((topic) => topic.data.number !== undefined)
  return [
    {
      type: 'list',
      ordered,
      ...(ordered ? { start: first.data.number } : {}),
      spread: false,
      children: topics.map(listItem),
    },
  ]
}
