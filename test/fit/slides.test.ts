import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import type { Comparison } from './compare-slides.js'
import { compareSlides } from './compare-slides.js'
import { deckOfNotes } from './deck-of-notes.js'
import { makeNotes } from './make-notes.js'
import type { Drawn } from './read-drawn.js'
import { readDrawn } from './read-drawn.js'

/** Topics of a deck; each gives one slide or more. */
const topics = 48
const browser = openBrowser()
afterAll(async () => (await browser).close())

async function compared(seed: number): Promise<Comparison> {
  const { deck, html } = await deckOfNotes(makeNotes(seed, topics))
  const drawn = await (await browser).evaluate<Drawn[]>(html, String(readDrawn))
  return compareSlides(deck.slides, drawn)
}

test.each([1, 2])('generated slides of every kind, %i: drawn as they were set', async (seed) => {
  const { slides, lines, wrong, overflow } = await compared(seed)
  expect(slides).toBeGreaterThan(topics)
  expect(lines).toBeGreaterThan(topics * 5)
  expect(overflow).toEqual([])
  expect(wrong).toEqual([])
})
