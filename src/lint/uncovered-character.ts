import { spokenBy } from '../tree/spoken-by.js'
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
import { fontFor } from './parts/font-for.js'
import { scriptName } from './parts/script-name.js'
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
  const { subtitle = '', notes = [] } = data
  const words = [
    wordsOf(heading),
    body.length > 0 ? toString(body) : '',
    subtitle,
    spokenBy(data) ?? '',
  ]
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

/** A character that no font has, at its first place. */
interface Missing {
  character: string
  place?: Position
}

const findingOf = ({ character, place }: Missing): Finding => ({
  place,
  severity: 'warning',
  ...both((words) => words.uncoveredCharacter(character, codeOf(character))),
  actual: character,
})

/** So many characters of one script are named one by one. */
const mostNamed = 3

/** One finding for all characters of a script, at the first of them, once there are several. */
function findingsOf(script: string, missing: Missing[]): Finding[] {
  const [first] = missing
  if (!first || script === '' || missing.length <= mostNamed) return missing.map(findingOf)
  const examples = missing.slice(0, mostNamed).map(({ character }) => character)
  return [
    {
      place: first.place,
      severity: 'warning',
      ...both((words) =>
        words.uncoveredScript(script, missing.length, `${examples.join(' ')} …`, fontFor(script)),
      ),
      actual: missing.map(({ character }) => character).join(''),
    },
  ]
}

/** Characters that no embedded font has and that would show as boxes; each at its first place. */
export const uncoveredCharacter: LintRule = (outline, { uncovered }) => {
  const seen = new Set<string>()
  const byScript = new Map<string, Missing[]>()
  for (const { text, place } of suspects(textsOf(outline), uncovered)) {
    for (const character of uncovered(text)) {
      if (seen.has(character)) continue
      seen.add(character)
      const script = scriptName(character)
      const found = {
        character,
        place: (place && placeWithin(outline.file, place, character)) ?? place,
      }
      byScript.set(script, [...(byScript.get(script) ?? []), found])
    }
  }
  return [...byScript].flatMap(([script, missing]) => findingsOf(script, missing))
}
