import type { PhrasingContent } from 'mdast'
import type { Topic } from '../../types/outline.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { cloneTree } from '../../tree/clone-tree.js'

/** A line led by a date: the date as written, what stands between, the rest; `at` orders dates. */
export interface DatedLine {
  date: string
  sign: string
  rest: PhrasingContent[]
  at: number
  /** Whether the date names its year: only like dates are compared. */
  kind: 'year' | 'month' | 'day'
}

const year = /^((?:19|20)\d\d)(?:\s*年(?![間代])|(?=[\s:：\-–—/.]))/u
const full =
  /^((?:19|20)\d\d)\s*(?:[/.-]|年\s*)(\d{1,2})(?!\d)(?:月|(?:[/.-]|月\s*)(\d{1,2})日?(?!\d))?/u
const short = /^(\d{1,2})\s*(?:\/|月\s*)(\d{1,2})(?!\d)日?(?=[\s:：(（に]|$)/u
const sign = /^(?:\s*[:：]\s*|\s+[-–—]\s+|\s*[-–—]{2,}\s*|\s*)/u

/** Days since year 0, roughly: enough to say which date is earlier. */
const days = (y: number, m = 1, d = 1): number => y * 372 + m * 31 + d

function readDate(text: string): Pick<DatedLine, 'date' | 'at' | 'kind'> | undefined {
  const long = full.exec(text)
  if (long) {
    const [date, y, m, d] = long
    const at = days(Number(y), Number(m), Number(d ?? 1))
    return Number(m) >= 1 && Number(m) <= 12 && Number(d ?? 1) <= 31
      ? { date, at, kind: 'month' }
      : undefined
  }
  const day = short.exec(text)
  if (day) {
    const [date, m, d] = day
    const real = Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31
    return real ? { date, at: days(0, Number(m), Number(d)), kind: 'day' } : undefined
  }
  const alone = year.exec(text)
  return alone ? { date: alone[0], at: days(Number(alone[1])), kind: 'year' } : undefined
}

/** A childless line led by a date or a year and saying something after it. */
export function readDatedLine(topic: Topic): DatedLine | undefined {
  const [first, ...others] = topic.heading
  // Emphasis is the layout's own hook for the sign after a date.
  const emphasised = topic.heading.some(({ type }) => type === 'emphasis')
  if (topic.data.number !== undefined) return undefined
  if (!isLeaf(topic) || first?.type !== 'text' || emphasised) return undefined
  const found = readDate(first.value)
  if (!found) return undefined
  const after = first.value.slice(found.date.length)
  const between = sign.exec(after)?.[0] ?? ''
  const rest: PhrasingContent[] = [
    { type: 'text', value: after.slice(between.length) },
    ...others.map(cloneTree),
  ]
  return plain(rest) === '' ? undefined : { ...found, sign: between, rest }
}

/** Three to eight lines led by like dates that never go back. */
export function readTimeline(items: Topic[]): DatedLine[] | undefined {
  const lines = items.flatMap((item) => readDatedLine(item) ?? [])
  if (lines.length !== items.length || lines.length < 3 || lines.length > 8) return undefined
  const day = lines.filter(({ kind }) => kind === 'day').length
  if (day !== 0 && day !== lines.length) return undefined
  const ascend = lines.every(({ at }, i) => i === 0 || at >= (lines[i - 1]?.at ?? 0))
  const moves = lines.some(({ at }) => at !== lines[0]?.at)
  return ascend && moves ? lines : undefined
}
