import { eachNode } from '../tree/each-node.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { both } from './parts/both.js'

/** Columns of the smallest code type in the width of a slide. */
export const WIDEST_CODE = 99

/** Code that is wider than a slide: the line will be cut, which changes how it reads. */
export const longCodeLine: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    for (const block of topic.body) {
      eachNode(block, (code) => {
        if (code.type !== 'code') return
        const widest = Math.max(...code.value.split('\n').map((line) => line.length))
        if (widest <= WIDEST_CODE) return
        findings.push({
          place: code.position,
          severity: 'info',
          ...both((words) => words.longCodeLine(widest, WIDEST_CODE)),
        })
      })
    }
  })
  return findings
}
