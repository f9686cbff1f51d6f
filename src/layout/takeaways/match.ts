import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { readArrows } from '../shared/read-arrows.js'

const mostLines = 5

const sumsUp =
  /^(?:(?:本日の|今日の|全体の)?まとめ|結論|総括|要点|ポイント|学び|教訓|持ち帰り|次の一歩|今後(?:の予定|やること)?|(?:key )?take-?aways?|summary|conclusions?|key points?|lessons learned|next steps?|tl;?dr)\s*[:：.!！]?$/iu

/** A title that announces what is to be kept. */
export const announcesTakeaways = ({ topic, heading }: Slide): boolean =>
  topic.data.role === 'summary' || sumsUp.test(plain(heading))

const isPoint = (topic: Topic): boolean =>
  topic.data.origin !== 'block' &&
  topic.data.checked === undefined &&
  topic.heading.length > 0 &&
  topic.heading.every(({ type }) => type !== 'image' && type !== 'break') &&
  isLeaf(topic)

/** A line with an arrow is drawn by another layout, unless this one is asked for. */
export const hasArrows = ({ items }: Slide): boolean => items.some((item) => readArrows(item))

/** One to five points, numbered all or none. */
export function readPoints({ items }: Slide): boolean {
  if (items.length === 0 || items.length > mostLines || !items.every(isPoint)) return false
  return new Set(items.map(({ data }) => data.number !== undefined)).size === 1
}
