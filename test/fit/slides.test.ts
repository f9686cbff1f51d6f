import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { compareSlides } from './compare-slides.js'
import { deckOfNotes } from './deck-of-notes.js'
import { makeNotes } from './make-notes.js'
import type { Drawn } from './read-drawn.js'
import { readDrawn } from './read-drawn.js'

/** Topics of the deck; each gives a slide or more. `npm run verify:slides` does a thousand slides. */
const topics = 48
const browser = openBrowser()
afterAll(async () => (await browser).close())

test('generated slides of every kind are drawn as they were set', async () => {
  const { deck, html } = await deckOfNotes(makeNotes(1, topics))
  const drawn = await (await browser).evaluate<Drawn[]>(html, String(readDrawn))
  const { slides, lines, wrong, overflow } = compareSlides(deck.slides, drawn)
  expect(slides).toBeGreaterThan(topics)
  expect(lines).toBeGreaterThan(topics * 5)
  expect(overflow).toEqual([])
  expect(wrong).toEqual([])
})

test('what is not as it was set is noticed', async () => {
  const { deck, html } = await deckOfNotes('# a\n\n- b\n- c\n  - d\n')
  const spoilt = html.replace(
    '</head>',
    '<style>section li li{margin-top:40px!important}</style></head>',
  )
  const drawn = await (await browser).evaluate<Drawn[]>(spoilt, String(readDrawn))
  expect(compareSlides(deck.slides, drawn).wrong.length).toBe(1)
  const tall = html.replace(
    '</head>',
    '<style>section li{padding-top:300px!important}</style></head>',
  )
  const over = await (await browser).evaluate<Drawn[]>(tall, String(readDrawn))
  expect(compareSlides(deck.slides, over).overflow.length).toBeGreaterThan(0)
})
