import { wordsOf } from '../tree/words-of.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { both } from './parts/both.js'

// Japanese brackets only: `:)` and `1)` are no brackets, and `(` has other uses in code.
const pairs = ['「」', '『』', '【】', '〈〉', '《》']

const any = new RegExp(`[${pairs.join('')}]`, 'u')

/** The first bracket of a line that has no partner. */
function unpaired(text: string): string | undefined {
  if (!any.test(text)) return undefined
  return pairs
    .map((pair) => {
      const [open = '', close = ''] = pair
      return { open, close, excess: text.split(open).length - text.split(close).length }
    })
    .flatMap(({ open, close, excess }) => (excess === 0 ? [] : [excess > 0 ? open : close]))
    .at(0)
}

/** Lines with an opening bracket that nothing closes, or the other way round. */
export const unpairedBracket: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    const bracket = unpaired(wordsOf(topic.heading))
    if (!bracket) return
    findings.push({
      place: placeOf(topic),
      severity: 'info',
      ...both((words) => words.unpairedBracket(bracket)),
      actual: bracket,
    })
  })
  return findings
}
