import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Browser } from '../../src/browser/open-browser.js'
import { printParts } from '../../src/export/pdf/print-parts.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { openTheme } from '../../src/pipeline/theme/open-theme.js'
import { renderDeck } from '../../src/pipeline/render-deck.js'
import { accountOf } from '../../src/report/account-of.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { compareBreaks } from './compare-breaks.js'
import type { Drawn } from './read-drawn.js'
import { readDrawn } from './read-drawn.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

const own = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/theme/${name}.css`, import.meta.url))

/** Marp's themes, and two that are as a user's may be. */
export const foreignThemes = ['default', 'gaia', 'uncover', own('wilful'), own('wilful-4-3')]

/** Notes under a theme that knows nothing of ours: all is there, as it was set, and runs over nowhere. */
export async function checkUnder(
  name: string,
  sources: { path: string; bytes: Uint8Array }[],
  browser: Browser,
): Promise<{ slides: number; lines: number; tight: number }> {
  const [theme, typesetter] = await Promise.all([
    openTheme(name, () => Promise.resolve(browser)),
    createTypesetter(),
  ])
  const counts = { slides: 0, lines: 0, tight: 0 }
  for (const { path, bytes } of sources) {
    const outline = readOutline(bytes, path, {})
    const deck = makeDeck(outline, {}, { theme, typesetter, renderer: sectionRenderer(theme.css) })
    const options = { lang: 'ja', dark: false, fonts: 'truetype' as const }
    const html = printParts(await renderDeck(deck, theme, options), 'screen').join('')
    const drawn = await browser.evaluate<Drawn[]>(html, String(readDrawn))
    const over = drawn.flatMap(({ overflow }, i) => overflow.map((what) => `${i + 1}: ${what}`))
    const { lines, wrong } = compareBreaks(deck.slides, drawn)
    expect(over, path).toEqual([])
    expect(wrong, path).toEqual([])
    expect(accountOf(outline.lines, deck, outline.steering).dropped, path).toBe(0)
    counts.slides += deck.slides.length
    counts.lines += lines
    counts.tight += deck.slides.filter(({ data }) => data.tight).length
  }
  return counts
}
