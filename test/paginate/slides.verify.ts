import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import type { Deck } from '../../src/types/deck.js'
import { seedPath } from '../support/seed.js'
import { addComparisons } from './add-comparisons.js'
import { compareSlides } from './compare-slides.js'
import { deckOfNotes } from './deck-of-notes.js'
import { makeNotes } from './make-notes.js'
import type { Firefox } from './open-firefox.js'
import { firefoxPath, openFirefox } from './open-firefox.js'
import type { Drawn } from './read-drawn.js'
import { readDrawn } from './read-drawn.js'

/** Decks of notes made up, of some 120 slides each. */
const seeds = 9
const fixtures = join(import.meta.dirname, '../fixtures/layout')

const decks: { deck: Deck; html: string }[] = []

beforeAll(async () => {
  for (let seed = 1; seed <= seeds; seed++) decks.push(await deckOfNotes(makeNotes(seed, 48)))
  decks.push(await deckOfNotes(readFileSync(seedPath), seedPath))
  for (const path of readdirSync(fixtures, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.md'))
      decks.push(await deckOfNotes(readFileSync(join(fixtures, path)), path))
  }
}, 600_000)

async function check(evaluate: Firefox['evaluate'], browser: string): Promise<void> {
  const all = []
  for (const { deck, html } of decks) {
    all.push(compareSlides(deck.slides, await evaluate<Drawn[]>(html, String(readDrawn))))
  }
  const { slides, lines, wrong, overflow, layouts } = addComparisons(all)
  const tight = decks.flatMap(({ deck }) => deck.slides).filter(({ data }) => data.tight)
  const counts = {
    slides,
    lines,
    wrong: wrong.length,
    overflow: overflow.length,
    layouts,
    tight: tight.length,
  }
  process.stdout.write(`${browser}: ${JSON.stringify(counts)}\n`)
  expect(slides).toBeGreaterThan(1000)
  expect(tight.length).toBeGreaterThan(20)
  expect(overflow).toEqual([])
  expect(wrong).toEqual([])
}

describe('a thousand slides are drawn as they were set', () => {
  test('in Chromium', { timeout: 600_000 }, async () => {
    const browser = await openBrowser()
    try {
      await check(browser.evaluate, 'Chromium')
    } finally {
      await browser.close()
    }
  })

  const name = firefoxPath ? 'in Firefox' : 'in Firefox: NOT DONE, there is none here (see FIREFOX)'
  test.skipIf(!firefoxPath)(name, { timeout: 600_000 }, async () => {
    const firefox = await openFirefox()
    try {
      await check(firefox.evaluate, await firefox.version())
    } finally {
      await firefox.close()
    }
  })
})
