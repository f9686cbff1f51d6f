import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { byNode } from '../tree/by-node.js'
import { wordsOf } from '../tree/words-of.js'
import { isSimple } from '../typeset/graphemes.js'
import { unitSet } from '../typeset/unit-set.js'
import type { Finding, LintRule } from '../types/report.js'
import type { Matter, Outline, Topic } from '../types/outline.js'
import { eachTopic } from './parts/each-topic.js'
import { linesOf, placeWithin } from './parts/place-in.js'
import { placeOf } from './parts/place-of.js'
import { both } from './parts/both.js'

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Words of the front matter that a slide shows. */
const shown = ['title', 'subtitle', 'event', 'author', 'date', 'header', 'footer'] as const

const matterText = (matter: Matter): string => shown.map((key) => matter[key] ?? '').join('\n')

interface Shown {
  text: string
  place?: Position
}

/** The texts of one topic, each with where it stands. */
const ownTexts = byNode((topic: Topic): Shown[] => {
  const { heading, body, data } = topic
  const { subtitle = '', by = '', notes = [] } = data
  const words = [wordsOf(heading), body.length > 0 ? toString(body) : '', subtitle, by]
  return [
    { text: words.join('\n'), place: placeOf(topic) },
    ...notes.map((note) => ({ text: toString(note), place: note.position })),
  ]
})

/** Each stretch of text that is shown, and where it stands; the front matter's may be anywhere. */
function textsOf({ root, matter, file }: Outline): Shown[] {
  const end = { line: linesOf(file).length, column: 1 }
  const whole: Position = { start: { line: 1, column: 1 }, end }
  const texts: Shown[] = [{ text: matterText(matter), place: whole }]
  eachTopic(root, (topic) => texts.push(...ownTexts(topic)))
  return texts
}

/** The texts in which a character may be missing: of plain ones, all are looked through at once. */
function suspects(texts: Shown[], uncovered: (text: string) => string[]): Shown[] {
  const characters = unitSet()
  const isPlain = texts.map(({ text }) => {
    const isSure = isSimple(text)
    if (isSure) characters.add(text)
    return isSure
  })
  const missing = uncovered(characters.values().join(''))
  return texts.filter(
    ({ text }, index) => !isPlain[index] || missing.some((character) => text.includes(character)),
  )
}

/** Characters that no embedded font has and that would show as boxes; each at its first place. */
export const uncoveredCharacter: LintRule = (outline, { uncovered }) => {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { text, place } of suspects(textsOf(outline), uncovered)) {
    for (const character of uncovered(text)) {
      if (seen.has(character)) continue
      seen.add(character)
      findings.push({
        place: (place && placeWithin(outline.file, place, character)) ?? place,
        severity: 'warning',
        ...both((words) => words.uncoveredCharacter(character, codeOf(character))),
        actual: character,
      })
    }
  }
  return findings
}
