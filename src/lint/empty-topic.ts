import { wordsOf } from '../tree/words-of.js'
import type { Topic } from '../types/outline.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { quote } from './parts/quote.js'
import { both } from './parts/both.js'

/** Words that announce what follows. A question may say something by itself. */
const announces = /[:：]$/u

/** Whether nothing was written under a heading, or under a line that announces something. */
function isAlone({ heading, body, children, data }: Topic): boolean {
  if (children.length > 0 || body.length > 0 || (data.notes ?? []).length > 0) return false
  const words = wordsOf(heading).trim()
  return data.origin === 'heading' ? words !== '' : announces.test(words)
}

/** Labels under which nothing was written (`Who?`, `ユースケース`): those that `plan` noticed, and others. */
export const emptyTopic: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    if (topic === root || !(topic.data.hollow || isAlone(topic))) return
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
