import { wordsOf } from '../tree/words-of.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { quote } from './parts/quote.js'
import { both } from './parts/both.js'

const arrow = /^\s*(?:->|=>|→|⇒)|(?:->|=>|→|⇒)\s*$|(?:->|=>|→|⇒)\s*(?:->|=>|→|⇒)/u

/** Arrows with nothing before or after them: a flow whose end is missing. */
export const danglingArrow: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    const actual = wordsOf(topic.heading)
    // A line that leads on to what stands under it (`A ->`) has its end there.
    if (!arrow.test(actual) || topic.children.length > 0) return
    findings.push({
      place: placeOf(topic),
      severity: 'info',
      ...both((words) => words.danglingArrow(quote(actual))),
      actual,
    })
  })
  return findings
}
