import { wordsOf } from '../tree/words-of.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'
import { both } from './parts/both.js'

/** Two full lines on a slide, in full-width characters; Latin letters are half as wide. */
export const LONGEST_LINE = 84

function widthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u02ff\uff61-\uff9f]/gu)?.length ?? 0
  return [...text].length - narrow / 2
}

/** Lines that would take three lines of a slide or more: read aloud, not along. */
export const longLine: LintRule = ({ root }) => {
  const findings: Finding[] = []
  eachTopic(root, (topic) => {
    const text = wordsOf(topic.heading)
    // No character is wider than one.
    if (text.length <= LONGEST_LINE) return
    const width = Math.ceil(widthOf(text))
    if (width <= LONGEST_LINE) return
    findings.push({
      place: placeOf(topic),
      severity: 'info',
      ...both((words) => words.longLine(width, LONGEST_LINE)),
    })
  })
  return findings
}
