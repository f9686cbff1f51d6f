import { misspeltServices } from '../services/misspelt-services.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachText } from './parts/each-text.js'
import { placeIn } from './parts/place-in.js'
import { both } from './parts/both.js'

/** The same slip is named so often and no more: the author knows by then. */
export const SAME_SLIPS = 10

/** Names of AWS services that look misspelt: `Aurola`, `ElasticCache`. The notes are never changed. */
export const misspeltService: LintRule = ({ root, file }) => {
  const findings: Finding[] = []
  const times = new Map<string, number>()
  eachText(root, (text) => {
    for (const { start, text: actual, suggestion } of misspeltServices(text.value)) {
      const time = (times.get(actual) ?? 0) + 1
      times.set(actual, time)
      if (time > SAME_SLIPS) continue
      findings.push({
        place: placeIn(file, text, start, actual),
        severity: 'warning',
        ...both((words) => words.misspeltService(actual, suggestion)),
        actual,
        expected: [suggestion],
      })
    }
  })
  return findings
}
