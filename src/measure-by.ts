import type { List, ListItem } from 'mdast'
import { blocksOf } from './layout/parts/blocks-of.js'
import { placeBlocks } from './layout/parts/place-blocks.js'
import { tightened } from './layout/parts/tightened.js'
import { memory } from './memory.js'
import type { Measure } from './split/extent.js'
import type { TopicKeys } from './topic-keys.js'
import type { Flow, LayoutContext, Topic } from './types.js'

/** Blocks one level deeper, in an item without words. */
const listAround = (children: Flow[]): List => ({
  type: 'list',
  children: [{ type: 'listItem', children: children as ListItem['children'] }],
})

/** How `split` measures a topic's own words: as the list would set them. */
export function measureBy(context: LayoutContext, keys: TopicKeys): Measure {
  const { remember = memory().remember } = context
  const measured: Measure = (topic, level, step) => {
    const own = tightened(context, step)
    const { heading, body, data } = topic
    const bare: Topic = { type: 'topic', heading, body, data, children: [] }
    const block = data.origin === 'block'
    const role = block ? 'p' : level === 1 ? 'l1Head' : level === 2 ? 'l2' : 'l3'
    let blocks = blocksOf([bare])
    for (let outer = block ? level : 1; outer < level; outer++) blocks = [listAround(blocks)]
    const dense = body.some((node) => node.type === 'table' || node.type === 'code')
    const { items, bottom } = placeBlocks(blocks, own, { dense, itemRole: 'l1Head' })
    const top = items.reduce((least, { y }) => Math.min(least, y), bottom)
    return { height: bottom - top, before: own.metrics.styles[role]?.before ?? 0 }
  }
  return (topic, level, step) =>
    remember(`measure ${level} ${step} ${keys.own(topic)}`, () => measured(topic, level, step))
}
