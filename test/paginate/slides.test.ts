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

test('what an item says beside its words is not strong, also where it leads others', async () => {
  const remark =
    'ここでは、その項目についての長めの説明を、行の終わりを越えて書いています。'.repeat(3)
  const notes = `# 会\n\n## 話\n\n- 親の項目\n\n  ${remark}\n\n  二つ目の段落。\n\n  - 子の項目\n- 次の項目\n`
  const { deck, html } = await deckOfNotes(notes)
  const page = await browser
  const drawn = await page.evaluate<Drawn[]>(html, String(readDrawn))
  const { wrong, overflow } = compareSlides(deck.slides, drawn)
  expect([...overflow, ...wrong]).toEqual([])
  const weights = await page.evaluate<string[]>(
    html,
    `() => [...document.querySelectorAll('.bullets li > p')].map((p) => getComputedStyle(p).fontWeight)`,
  )
  expect(weights.slice(0, 3)).toEqual(['700', '400', '400'])
})
