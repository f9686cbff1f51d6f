import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'

/** Levels under a session: three fit a slide, three more its breadcrumb. */
export const DEEPEST = 6

/** Branches so deep that a breadcrumb cannot show where one is; named once, where they begin. */
export const deepNesting: LintRule = ({ root }) => {
  const findings: Finding[] = []
  const sessions = root.children.some((child) => child.data.role === 'session')
  const first = DEEPEST + (sessions ? 2 : 1)
  eachTopic(root, (topic, depth) => {
    if (depth !== first) return
    findings.push({
      place: placeOf(topic),
      severity: 'info',
      en: `Unexpected level ${DEEPEST + 1} under a session, expected ${DEEPEST} at most - lift this branch`,
      ja: `階層が深すぎます(セッションの下${DEEPEST + 1}段目)。この枝を上の階層へ移してください`,
    })
  })
  return findings
}
