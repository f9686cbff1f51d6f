import type { List, PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { mappingClasses } from './geometry.js'
import { placeMapping } from './place.js'
import { readMappingRow } from './match.js'
import { signBetween } from '../shared/sign-between.js'
import { strongLabel } from '../shared/strong-label.js'
import { topicList } from '../shared/topic-list.js'
import { cloneTree } from '../../tree/clone-tree.js'

function rowContent(topic: Topic, icons?: LayoutContext): PhrasingContent[] {
  const row = readMappingRow(topic)
  if (!row) return topic.heading.map(cloneTree)
  const { parts, marks } = row.targets
  return [
    strongLabel(row.from, icons),
    ...signBetween(row.arrow),
    ...parts.flatMap((part, i): PhrasingContent[] => [
      ...(i > 0 ? signBetween(marks[i - 1] ?? '') : []),
      strongLabel(part, icons),
    ]),
  ]
}

function rowList(items: Topic[], icons?: LayoutContext): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((topic) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: rowContent(topic, icons) },
        ...topicList(topic.children),
      ],
    })),
  }
}

/** Rows `**A** _->_ **B**`; icons only where some name has one and the names leave them room. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!slide.items.every(readMappingRow)) return asBlocks(slide, context)
  const list = rowList(slide.items, context)
  const classes = mappingClasses(list, context)
  const children = [classes.includes('icons') ? list : rowList(slide.items)]
  return arrangedSlide(slide, { children, classes }, context)
}

const mostRows = 6

/**
 * Siblings that each say A -> B, as rows from left to right; a remark or two beside the target.
 *
 * Rows are 112 px high (2-4), 72 px (5-6), 168 px with a third target.
 */
export const mapping: Layout = {
  name: 'mapping',
  item: (topic) => readMappingRow(topic) !== undefined,
  match: (slide) => {
    const { length } = slide.items
    if (length < 2 || length > mostRows || !slide.items.every(readMappingRow)) return undefined
    return `${length} siblings that each say A -> B`
  },
  arrange,
  place: placeMapping,
}
