import { beforeAll, expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import type { Deck } from '../../../src/types/deck.js'
import { bare, firstLost } from '../../support/html-slides.js'
import { fixtureDecks, joinedDeck } from './fixture-decks.js'
import { lintPptx } from './lint-pptx.js'
import { pptxOptions, seedDeck } from './made-deck.js'
import { openPptx, textOf, type OpenPptx } from './open-pptx.js'
import { outlineWords } from './outline-words.js'
import { validatePptx } from './validate-pptx.js'

let decks: Map<string, Deck>
const files = new Map<string, OpenPptx>()

/** Text of all slides, each followed by its notes. */
function allText({ parts, xml, slides }: OpenPptx): string {
  const texts = slides.flatMap((slide, index) => {
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`
    return parts.has(notes) ? [textOf(slide), textOf(xml(notes))] : [textOf(slide)]
  })
  return bare(texts.join('\n'))
}

beforeAll(async () => {
  decks = await fixtureDecks()
  const options = await pptxOptions()
  for (const [path, deck] of decks) files.set(path, openPptx(exportPptx(deck, options)))
}, 120_000)

test('every fixture has as many slides in PowerPoint, and nothing in it dangles', () => {
  expect(decks.size).toBeGreaterThan(45)
  for (const [path, file] of files) {
    expect(file.slides.length, path).toBe(decks.get(path)?.slides.length)
    expect(lintPptx(file), path).toEqual([])
  }
})

test('every fixture is valid Open XML', { timeout: 120_000 }, async () => {
  const all = joinedDeck([...decks.values()])
  expect(await validatePptx(exportPptx(all, await pptxOptions()))).toEqual([])
})

/** Words between signs: a sign that shapes stand for may come before or after what it parts. */
const pieces = (text: string): string[] => text.split(/[\s\p{P}\p{S}]+/u).filter(Boolean)

/** How often each sign stands in a text. */
function signs(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [sign] of text.matchAll(/[\p{P}\p{S}]/gu))
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

test('all words of each outline stand on the slides or in the notes, in order, with all signs', async () => {
  const seed = await seedDeck()
  decks.set('the seed', seed)
  files.set('the seed', openPptx(exportPptx(seed, await pptxOptions())))
  for (const [path, deck] of decks) {
    const file = files.get(path)
    const { slides, beside, notes } = outlineWords(deck.root)
    const text = file ? allText(file) : ''
    // The whole of a title too long for any slide stands in the notes.
    const ordered = slides.filter((line) => line.length < 400)
    expect(firstLost(text, ordered.flatMap(pieces)), path).toBe(undefined)
    const words = [...slides, ...beside, ...notes]
    expect(
      words.filter((line) => firstLost(text, pieces(line)) !== undefined),
      path,
    ).toEqual([])
    // Radicals and the sign of a lost character: none that the author did not write.
    const strange = [...text.matchAll(/[\u2E80-\u2FDF\uFFFD]/gu)].map(([letter]) => letter)
    expect(
      strange.filter((letter) => !words.join('').includes(letter)),
      path,
    ).toEqual([])
    const shown = signs(text)
    const missing = [...signs(words.join(''))].filter(([sign, n]) => (shown.get(sign) ?? 0) < n)
    expect(missing, path).toEqual([])
  }
})
