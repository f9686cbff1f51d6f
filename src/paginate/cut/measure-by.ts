import type { List, ListItem } from 'mdast'
import { blocksOf, itemWords } from '../../layout/shared/blocks-of.js'
import { placeBlocks } from '../../layout/shared/place-blocks.js'
import { styleOf } from '../../layout/shared/style-of.js'
import { tightened } from '../../layout/shared/tightened.js'
import type { Measure } from './extent.js'
import type { Flow, Topic } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'

/** Blocks one level deeper, in an item without words. */
const listAround = (children: Flow[]): List => ({
  type: 'list',
  children: [{ type: 'listItem', children: children as ListItem['children'] }],
})

/** Nothing but words in an item: its height follows from how many lines they are. */
const isSimple = ({ heading, body, data }: Topic): boolean =>
  heading.length > 0 && body.length === 0 && data.origin !== 'block' && heading[0]?.type !== 'image'

const roles = ['l1Head', 'l2', 'l3']

/** How many lines simple topics take at a list level, as `placeBlocks` would set them. */
function linesAt(level: number, context: LayoutContext): (topic: Topic) => number {
  const { body, title } = context.metrics
  let width = Math.min(body.width, title.width)
  let style = styleOf('l1Head', context)
  for (let at = 0; at < level; at++) {
    style = styleOf(roles[at] ?? 'l3', context)
    width -= style.indent
  }
  return (topic) => {
    const words = topic.data.repeated ? itemWords(topic) : topic.heading
    return Math.max(1, context.typesetter.set(words, style, width, 'body').length)
  }
}

/** How lines are counted at a level and step, and the heights of topics that take so many. */
interface Lines {
  count: (topic: Topic) => number
  heights: (ReturnType<Measure> | undefined)[]
}

/** How `split` measures a topic's own words: as the list would set them. */
export function measureBy(context: LayoutContext): Measure {
  const measured: Measure = (topic, level, step) => {
    const { heading, body, data } = topic
    const bare: Topic = { type: 'topic', heading, body, data, children: [] }
    const block = data.origin === 'block'
    // Prose is set smaller before it goes on another slide: see `bullets`.
    const least = context.metrics.steps?.length ?? 0
    const own = tightened(context, block ? Math.max(step, least) : step)
    const role = block ? 'p' : level === 1 ? 'l1Head' : level === 2 ? 'l2' : 'l3'
    let blocks = blocksOf([bare])
    for (let outer = block ? level : 1; outer < level; outer++) blocks = [listAround(blocks)]
    const dense = body.some((node) => node.type === 'table' || node.type === 'code')
    const { items, bottom } = placeBlocks(blocks, own, { dense, itemRole: 'l1Head' })
    const top = items.reduce((least, { y }) => Math.min(least, y), bottom)
    return { height: bottom - top, before: own.metrics.styles[role]?.before ?? 0 }
  }
  const known: Lines[][] = []
  const simple: Measure = (topic, level, step) => {
    const steps = (known[level] ??= [])
    const count = (): Lines['count'] => linesAt(level, tightened(context, step))
    const lines = (steps[step] ??= { count: count(), heights: [] })
    return (lines.heights[lines.count(topic)] ??= measured(topic, level, step))
  }
  return (topic, level, step) =>
    isSimple(topic) ? simple(topic, level, step) : measured(topic, level, step)
}
