import type { ListItem, PhrasingContent } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { pairsClasses } from '../shared/pairs-geometry.js'
import { nameRowWidth } from '../shared/name-row.js'
import { placePairs } from './place.js'
import { readPair } from '../shared/read-pair.js'
import type { PairRow } from './match.js'
import { readPairRow, readPairs } from './match.js'
import { serviceNames } from '../shared/service-names.js'
import { signBetween } from '../shared/sign-between.js'
import { strongLabel } from '../shared/strong-label.js'
import { lineItem, tightList } from '../shared/tight-list.js'
import { topicList } from '../shared/topic-list.js'
import { cloneTree } from '../../tree/clone-tree.js'

/** The value with icons where it lists services and they stand on one line. */
function valueOf(row: PairRow, context: LayoutContext): PhrasingContent[] {
  const names = serviceNames(row.value, context)
  const named = names && nameRowWidth(names, context) <= 864
  return named ? names : row.value.map(cloneTree)
}

function cardItem(topic: Topic): ListItem {
  const pair = readPair(topic)
  const children = pair
    ? [strongLabel(pair.key), ...signBetween(pair.colon), ...pair.value.map(cloneTree)]
    : topic.heading.map(cloneTree)
  return lineItem(children)
}

function rowItem(topic: Topic, context: LayoutContext): ListItem {
  const row = readPairRow(topic)
  if (!row) return lineItem(topic.heading.map(cloneTree), topicList(topic.children))
  const line = [strongLabel(row.key), ...signBetween(row.colon), ...valueOf(row, context)]
  const nested =
    row.cards.length > 0 ? [tightList(row.cards.map(cardItem))] : topicList(row.remarks)
  return lineItem(line, nested)
}

/** Rows `**key**_:_ value`. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  if (!slide.items.every(readPairRow)) return asBlocks(slide, context)
  const list = tightList(slide.items.map((topic) => rowItem(topic, context)))
  const classes = pairsClasses(list, context)
  return arrangedSlide(slide, { children: [list], classes }, context)
}

/**
 * Three or more siblings `key: value` as rows: the key left, the value right; pairs under a
 * name become cards in its row. Rows are 96 px high (2-4) or 72 px (5-6), 40 more for each
 * further line.
 */
export const pairs: Layout = {
  name: 'pairs',
  item: (topic) => readPairRow(topic) !== undefined,
  match: (slide) => {
    const rows = readPairs(slide)
    if (!rows) return undefined
    return `${rows.length} siblings of the form key: value`
  },
  arrange,
  place: placePairs,
}
