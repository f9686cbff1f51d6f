import { blocksOf } from './layout/parts/blocks-of.js'
import { placeBlocks } from './layout/parts/place-blocks.js'
import { tightened } from './layout/parts/tightened.js'
import { memory } from './memory.js'
import type { Measure } from './split/extent.js'
import type { TopicKeys } from './topic-keys.js'
import type { LayoutContext, Topic } from './types.js'

/** How `split` measures a topic's own words: as the list would set them. */
export function measureBy(context: LayoutContext, keys: TopicKeys): Measure {
  const { remember = memory().remember } = context
  const measured: Measure = (topic, level, step) => {
    const own = tightened(context, step)
    const bare: Topic = { ...topic, children: [] }
    const block = topic.data.origin === 'block'
    const role = block ? 'p' : level === 1 ? 'l1Head' : level === 2 ? 'l2' : 'l3'
    const nested = Array.from({ length: block ? 0 : level - 1 }).reduce<Topic>(
      (inner) => ({ ...bare, heading: [], body: [], children: [inner] }),
      bare,
    )
    const dense = topic.body.some((node) => node.type === 'table' || node.type === 'code')
    const placed = placeBlocks(blocksOf([nested]), own, { dense, itemRole: 'l1Head' })
    const top = Math.min(...placed.items.map((item) => item.y), placed.bottom)
    return { height: placed.bottom - top, before: own.metrics.styles[role]?.before ?? 0 }
  }
  return (topic, level, step) =>
    remember(`measure ${level} ${step} ${keys.own(topic)}`, () => measured(topic, level, step))
}
