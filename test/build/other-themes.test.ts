import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { printHtml } from '../../src/export/print-html.js'
import { makeDeck, readOutline } from '../../src/make-deck.js'
import { openTheme } from '../../src/open-theme.js'
import { renderDeck } from '../../src/render-deck.js'
import { accountOf } from '../../src/report.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { makeNotes } from '../fit/make-notes.js'
import type { Drawn } from '../fit/read-drawn.js'
import { readDrawn } from '../fit/read-drawn.js'

const browser = openBrowser()
afterAll(async () => (await browser).close())

const encoder = new TextEncoder()

test.each([
  ['default', 2],
  ['gaia', 3],
  ['uncover', 4],
])(
  'generated notes of every kind run over nowhere under %s',
  { timeout: 120_000 },
  async (name, seed) => {
    const [theme, typesetter] = await Promise.all([
      openTheme(name, () => browser),
      createTypesetter(),
    ])
    const outline = readOutline(encoder.encode(makeNotes(seed, 24)), 'notes.md', {})
    const deck = makeDeck(outline, {}, { typesetter, theme })
    const options = { lang: 'ja', dark: false, fonts: 'truetype' as const }
    const html = printHtml(await renderDeck(deck, theme, options))
    const drawn = await (await browser).evaluate<Drawn[]>(html, String(readDrawn))
    const over = drawn.flatMap(({ overflow }, i) => overflow.map((what) => `${i + 1}: ${what}`))
    expect(drawn.length).toBeGreaterThan(24)
    expect(over).toEqual([])
    expect(accountOf(outline.lines, deck, outline.steering).dropped).toBe(0)
  },
)
