import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { both } from './parts/both.js'

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
      ...both((words) => words.deepNesting(DEEPEST + 1, DEEPEST)),
    })
  })
  return findings
}
