import type { Topic } from '../../types/outline.js'
import { isLabel } from '../shared/is-label.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { byNode } from '../../tree/by-node.js'

/** `4.5 million writes per second`: number, unit and label, with the white space between them. */
export interface Figure {
  number: string
  unit: string
  label: string
  /** Which comes first, and whether the number has a unit that is known: like goes with like. */
  form: 'led' | 'counted' | 'named'
}

const counters =
  '円|ドル|人|名|件|台|社|個|回|種類?|本|冊|秒間?|分間?|時間|日間|週間|[ヶかカケ箇]月間?|年間|拠点|[ヶかカケ箇]国|リージョン|バイト|ページ|行|倍|割|ポイント'
const latin =
  '[KMGTPE]i?[Bb](?:ps|/s)?|[KMG]?[Ww]h?|[KMGT]?Hz|%|％|ms|μs|ns|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|rps|qps|tps|iops|IOPS|rpm|fps|users?|people|nodes?|cores?|vCPUs?|times|x|k|K|M|percent'
const scale = 'million|billion|trillion|thousand|万|億|兆|千'
const lead = '(?:約|およそ|最大|最低|平均|全)?\\s*[~〜+＋±]?[¥￥$＄€£]?'
const number = `${lead}[0-9０-９][0-9０-９,，.]*`
const units = `(?:${scale})(?:${counters})?|${counters}|(?:${latin})(?![A-Za-z])`
/** `3.5TB`, `20,000人以上の開発者`. */
const led = new RegExp(
  `^(${number})(\\s{0,4})((?:${units})(?:(?:以上|以下|未満|超)?の)?)(.*)$`,
  'u',
)
/** `12,000 pods`: any plural. */
const counted = /^([0-9][0-9,.]*)(\s{1,4})()((?=.{0,80}s\b)[a-z][a-z-]*(?: [a-z-]+){0,2})$/u
/** `Node 200 ms`, `廃棄 30%減`. */
const named = new RegExp(
  `^((?:\\D{1,80}|[A-Za-z]{1,40}\\d{0,9}\\s{1,4}))(${number})(\\s{0,4})((?:${units})(?:以[上下内]|増|減|削減|向上|改善)?)$`,
  'u',
)

/** What follows the unit makes it part of a sentence: `1TBのデータを`, `3回目`, `1週間後`. */
const runsOn =
  /^(?:[のがをにはでともへや]|以[上下内]|前|後|目|ごと|毎|ほど|くらい|程|未|弱|強|超|間|ま|か)/u
/** A predicate at the end. */
const said = /(?:[るたいすん]|です|ます|だ)$/u

/** A name that a number is said of; what ends in a particle begins a sentence. */
const isName = (name: string): boolean =>
  isLabel(name, 24) && !/[:：=＝→>]|[はがをにでのとも約第]\s*$/u.test(name)

/** A label that says nothing of its own. */
const isTail = (label: string): boolean =>
  label === '' ||
  !(runsOn.test(label) || said.test(label) || /^\s*[:：=＝]/u.test(label) || !isLabel(label, 36))

/**
 * A childless topic led by a number with a unit, its label no sentence; or a name followed by
 * such a number and nothing more; undefined for others.
 */
export const readFigure = byNode((topic: Topic): Figure | undefined => {
  if (topic.data.number !== undefined) return undefined
  if (!isLeaf(topic) || topic.heading.some(({ type }) => type !== 'text' && type !== 'strong')) {
    return undefined
  }
  const text = plain(topic.heading)
  const first = led.exec(text)
  const match = first ?? counted.exec(text)
  if (match) {
    const [, value = '', space = '', unit = '', label = ''] = match
    const of = unit.endsWith('の') && /[がはをにで]/u.test(label)
    if (!isTail(label) || of || (unit.endsWith('の') && label === '')) return undefined
    return { number: value, unit: space + unit, label, form: first ? 'led' : 'counted' }
  }
  const [, name = '', value = '', space = '', unit = ''] = named.exec(text) ?? []
  if (value === '' || !isName(name)) return undefined
  return { number: value, unit: space + unit, label: name, form: 'named' }
})

/** Lines that all lead with the number, or all with a name; three at least where the form says little. */
export function readFigures(items: Topic[], whole: boolean): Figure[] | undefined {
  const figures = items.flatMap((item) => readFigure(item) ?? [])
  const count = (form: Figure['form']): number =>
    figures.filter((figure) => figure.form === form).length
  const named = count('named')
  if (figures.length !== items.length || (named > 0 && named < figures.length)) return undefined
  // One figure among other lines is a line; alone under its title it is the point.
  const least = named > 0 ? (whole ? 2 : 3) : count('counted') > 0 ? 3 : whole ? 1 : 2
  return figures.length >= least ? figures : undefined
}
