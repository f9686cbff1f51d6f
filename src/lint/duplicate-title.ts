import { byNode } from '../tree/by-node.js'
import { wordsOf } from '../tree/words-of.js'
import type { Finding, LintRule } from '../types/report.js'
import type { Topic } from '../types/outline.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { quote } from './parts/quote.js'
import { both } from './parts/both.js'

const plain = byNode((topic: Topic): string =>
  wordsOf(topic.heading).normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase(),
)

/** Two lines with the same words under the same parent: hard to tell apart, or pasted twice. */
export const duplicateTitle: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (parent) => {
    if (parent.children.length < 2) return
    const seen = new Map<string, Topic>()
    for (const topic of parent.children) {
      const words = plain(topic)
      const first = seen.get(words)
      if (first && words !== '') {
        const actual = wordsOf(topic.heading)
        const line = placeOf(first)?.start.line ?? 0
        findings.push({
          place: placeOf(topic),
          severity: 'info',
          ...both((words) => words.duplicateTitle(quote(actual), line)),
          actual,
        })
      } else seen.set(words, topic)
    }
  })
  return findings
}
