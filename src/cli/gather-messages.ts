import type { ReportMessage } from '../types/report.js'

/** Messages of one kind: the first of them, and the lines of the others. */
export interface Gathered {
  message: ReportMessage
  /** All of them say the same, but for where. */
  same: boolean
  /** How many there are, the first included. */
  count: number
  /** Lines of all of them, ascending, each once. */
  lines: number[]
}

/** So many of one rule that say different things are still told one by one. */
const mostApart = 10

const wordsKey = ({ file, severity, rule, reason }: ReportMessage): string =>
  [file, severity, rule, reason].join('\n')
const ruleKey = ({ file, severity, rule }: ReportMessage): string =>
  [file, severity, rule].join('\n')

function grouped(messages: ReportMessage[], keyOf: (message: ReportMessage) => string) {
  const groups = new Map<string, ReportMessage[]>()
  for (const message of messages) {
    const key = keyOf(message)
    groups.set(key, [...(groups.get(key) ?? []), message])
  }
  return groups
}

/**
 * One entry for each kind of message, in the order of their first ones: equal words are always
 * gathered; what one rule says in many different words is too, unless it is an error.
 */
export function gatherMessages(messages: ReportMessage[]): Gathered[] {
  const kinds = new Map(
    [...grouped(messages, ruleKey)].map(([key, all]) => {
      return [key, new Set(all.map(({ reason }) => reason)).size]
    }),
  )
  const keyOf = (message: ReportMessage): string => {
    const isMany = (kinds.get(ruleKey(message)) ?? 0) > mostApart
    return isMany && message.severity !== 'error' ? ruleKey(message) : wordsKey(message)
  }
  return [...grouped(messages, keyOf).values()].flatMap((all) => {
    const [message] = all
    if (!message) return []
    const lines = [...new Set(all.flatMap(({ line }) => line ?? []))].toSorted((a, b) => a - b)
    const same = all.every(({ reason }) => reason === message.reason)
    return [{ message, same, count: all.length, lines }]
  })
}
