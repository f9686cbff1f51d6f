import type { Browser } from 'playwright-core'
import { printParts } from '../../src/export/pdf/print-parts.js'
import { inlineImages } from '../../src/images/inline-images.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { renderDeck } from '../../src/pipeline/render-deck.js'
import { fileUrl } from '../export/open-in-browser.js'
import { findOverflow } from './find-overflow.js'
import { sharedTools } from './make-slides.js'

/** What runs over on the slides of these notes as Chromium draws them; one line each. */
export async function overflowOf(
  browser: Browser,
  notes: Uint8Array,
  path: string,
): Promise<string[]> {
  const tools = await sharedTools()
  const outline = readOutline(notes, path, {})
  await inlineImages(outline, () => Promise.resolve(({ input }) => input.pictures.missing))
  const deck = makeDeck(outline, {}, tools)
  const options = { lang: 'ja', dark: false, fonts: 'truetype' as const }
  const html = printParts(await renderDeck(deck, tools.theme, options), 'screen').join('')
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(fileUrl(html))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const problems = await findOverflow(page)
  await page.close()
  return problems
}
