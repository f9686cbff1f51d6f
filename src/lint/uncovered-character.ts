import { toString } from 'mdast-util-to-string'
import type { Finding, LintRule } from '../types.js'
import { eachTopic } from './parts/each-topic.js'
import { placeOf } from './parts/place-of.js'

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Characters that no embedded font has and that would show as boxes; each at its first place. */
export const uncoveredCharacter: LintRule = ({ root }, { uncovered }) => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  eachTopic(root, (topic) => {
    const text = `${toString(topic.heading)}\n${toString(topic.body)}`
    for (const character of uncovered(text)) {
      if (seen.has(character)) continue
      seen.add(character)
      findings.push({
        place: placeOf(topic),
        severity: 'warning',
        en: `Unexpected character "${character}" (${codeOf(character)}) that no embedded font has - it may show as a box, choose another`,
        ja: `「${character}」(${codeOf(character)})は埋め込みフォントにありません。四角(豆腐)で表示されることがあります`,
        actual: character,
      })
    }
  })
  return findings
}
