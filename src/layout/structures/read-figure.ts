import type { Topic } from '../../types.js'
import { isLabel } from './is-label.js'
import { isLeaf } from './is-leaf.js'
import { plain } from './plain.js'

/** `4.5 million writes per second`: number, unit and label, with the white space between them. */
export interface Figure {
  number: string
  unit: string
  label: string
}

const counters =
  '円|ドル|人|名|件|台|社|個|回|種類?|本|冊|秒間?|分間?|時間|日間|週間|[ヶかカケ箇]月間?|年間|拠点|[ヶかカケ箇]国|リージョン|バイト|ページ|行|倍|割|ポイント'
const latin =
  '[KMGTPE]i?[Bb](?:ps|/s)?|[KMG]?[Ww]h?|[KMGT]?Hz|%|％|ms|μs|ns|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|rps|qps|tps|iops|IOPS|rpm|fps|users?|people|nodes?|cores?|vCPUs?|times|x|k|K|M|percent'
const scale = 'million|billion|trillion|thousand|万|億|兆|千'
const lead = '(?:約|およそ|最大|最低|平均|全)?\\s*[~〜+＋±]?[¥￥$＄€£]?'
const pattern = new RegExp(
  `^(${lead}[0-9０-９][0-9０-９,，.]*)(\\s*)((?:${scale})(?:${counters})?|${counters}|(?:${latin})(?![A-Za-z]))(.*)$`,
  'u',
)

/** What follows the unit makes it part of a sentence: `1TBのデータを`, `3回目`, `1週間後`. */
const runsOn =
  /^(?:[のがをにはでともへや]|以[上下内]|前|後|目|ごと|毎|ほど|くらい|程|未|弱|強|超|間|ま|か)/u
/** A predicate at the end. */
const said = /(?:[るたいすん]|です|ます|だ)$/u

/** A childless topic led by a number with a unit, its label no sentence; undefined for others. */
export function readFigure(topic: Topic): Figure | undefined {
  if (!isLeaf(topic) || topic.heading.some(({ type }) => type !== 'text' && type !== 'strong')) {
    return undefined
  }
  const match = pattern.exec(plain(topic.heading))
  if (!match) return undefined
  const [, number = '', space = '', unit = '', label = ''] = match
  if (label !== '' && (runsOn.test(label) || said.test(label) || !isLabel(label, 36))) {
    return undefined
  }
  return { number, unit: space + unit, label }
}
