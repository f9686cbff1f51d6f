import { misspeltServices } from '../services/misspelt-services.js'
import type { Finding, LintRule } from '../types.js'
import { eachText } from './parts/each-text.js'
import { placeIn } from './parts/place-in.js'

/** Names of AWS services that look misspelt: `Aurola`, `ElasticCache`. The notes are never changed. */
export const misspeltService: LintRule = ({ root, file }) => {
  const findings: Finding[] = []
  eachText(root, (text) => {
    for (const { start, text: actual, suggestion } of misspeltServices(text.value)) {
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
