import { wordsOf } from '../tree/words-of.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { quote } from './parts/quote.js'
import { both } from './parts/both.js'

/** Labels under which nothing was written (`Who?`, `ユースケース`), as `plan` noticed them. */
export const emptyTopic: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    if (!topic.data.hollow) return
    const actual = wordsOf(topic.heading)
    findings.push({
      place: placeOf(topic),
      severity: 'info',
      ...both((words) => words.emptyTopic(quote(actual))),
      actual,
    })
  })
  return findings
}
