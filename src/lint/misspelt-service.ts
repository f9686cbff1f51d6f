import { misspeltServices } from '../services/misspelt-services.js'
import type { Finding, LintRule } from '../types/report.js'
import { eachText } from './parts/each-text.js'
import { placeIn } from './parts/place-in.js'

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
        en: `Unexpected "${actual}", expected "${suggestion}"? It is set as you wrote it`,
        ja: `「${actual}」は「${suggestion}」の誤りではありませんか。書かれたとおりに載せています`,
        actual,
        expected: [suggestion],
      })
    }
  })
  return findings
}
