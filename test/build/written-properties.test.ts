import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { finishedDeck } from '../../src/pipeline/finished-deck.js'
import { deckMarkdown, renderSlides } from '../../src/pipeline/render-deck.js'
import { readPdf } from '../browser/read-pdf.js'
import { drawnPdf } from '../support/drawn-pdf.js'
import { sharedTools, slideText } from '../support/make-slides.js'
import { propertyRuns } from '../support/property-runs.js'
import { randomMarkdown } from '../support/random-markdown.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

const options = { lang: 'ja', dark: false, fonts: 'woff' as const }
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Letters and figures: a PDF knows no blanks, and joins letters into ligatures. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** The first of `words` that does not stand in `text` after the ones before it. */
function firstMissing(text: string, words: string[]): string | undefined {
  let at = 0
  for (const word of words.map(plain)) {
    const found = text.indexOf(word, at)
    if (found < 0) return word
    at = found + word.length
  }
  return undefined
}

const printed = propertyRuns(4)

test(
  'every word of any notes stands in the text of the PDF, in order, a page a slide',
  { timeout: 120_000 + printed.numRuns * 15_000 },
  () =>
    fc.assert(
      fc.asyncProperty(randomMarkdown, async ({ text, words }) => {
        const { theme, typesetter } = await sharedTools()
        const deck = makeDeck(
          readOutline(encode(text), 'a.md', {}),
          {},
          { theme, typesetter, renderer: sectionRenderer(theme.css) },
        )
        const pdf = await readPdf(await drawnPdf(deck))
        expect(pdf.pages.length).toBe(deck.slides.length)
        expect(firstMissing(plain(pdf.pages.join('')), words)).toBe(undefined)
      }),
      printed,
    ),
)

const again = propertyRuns(20)

test(
  'the Markdown of any deck is a finished deck: the same slides and words, the same Markdown',
  { timeout: 120_000 + again.numRuns * 8000 },
  () =>
    fc.assert(
      fc.asyncProperty(randomMarkdown, async ({ text }) => {
        const { theme, typesetter } = await sharedTools()
        const deck = makeDeck(
          readOutline(encode(text), 'a.md', {}),
          {},
          { theme, typesetter, renderer: sectionRenderer(theme.css) },
        )
        const written = deckMarkdown(deck, theme, options)
        const outline = readOutline(encode(written), 'b.md', {})
        expect(outline.dialect).toBe('marp')
        const second = finishedDeck(outline, new Map())
        const shown = (slides: { html: string }[]): string[] =>
          slides.map(({ html }) => slideText(html))
        const [first, last] = [deck, second].map((one) => renderSlides(one, theme, options).slides)
        expect(shown(last ?? [])).toEqual(shown(first ?? []))
        expect(deckMarkdown(second, theme, options)).toBe(written)
      }),
      again,
    ),
)
