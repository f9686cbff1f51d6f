import type { Heading, List, ListItem, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Flow, Topic } from '../../../src/types/outline.js'
import type { Slide } from '../../../src/types/deck.js'

function topicOf(item: ListItem, number?: number): Topic {
  const [first, ...rest] = item.children
  const heading = first?.type === 'paragraph' ? first.children : []
  return {
    type: 'topic',
    heading,
    body: rest.filter((node): node is Flow => node.type !== 'list'),
    children: rest.filter((node): node is List => node.type === 'list').flatMap(topicsOf),
    data: {
      origin: 'item',
      ...(number === undefined ? {} : { number }),
      ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
    },
  } as Topic
}

function topicsOf(list: List): Topic[] {
  return list.children.map((item, i) =>
    topicOf(item, list.ordered ? (list.start ?? 1) + i : undefined),
  )
}

/** A slide of `# title` and a list of items, not yet arranged. */
export function slideOf(markdown: string): Slide {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const heading = root.children.find((node): node is Heading => node.type === 'heading')
  const lists = root.children.filter((node): node is List => node.type === 'list')
  const items = lists.flatMap(topicsOf)
  const topic = {
    type: 'topic',
    heading: heading?.children ?? [],
    body: [],
    children: items,
    data: { origin: 'item' },
  } as unknown as Topic
  return {
    type: 'slide',
    heading: topic.heading,
    topic,
    items,
    children: [],
    notes: [],
    data: {
      id: 's',
      kind: 'content',
      layout: 'bullets',
      reason: '',
      classes: [],
      breadcrumb: ['IAMとは何か'],
      introduces: 0,
      lines: [],
      noteLines: [],
      seconds: 0,
    },
  } as unknown as Slide
}
