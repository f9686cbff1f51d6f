import type { ExportInput } from '../../src/export/exporter.js'
import { pdfOf } from '../../src/export/pdf/pdf-of.js'
import { renderSlides } from '../../src/pipeline/render-deck.js'
import type { Deck } from '../../src/types/deck.js'
import { sharedTools } from './make-slides.js'

/** What exporters are given for a deck in our own theme; asking for a browser fails. */
export async function drawnInput(
  deck: Deck,
  more: Partial<ExportInput> = {},
): Promise<ExportInput> {
  const { theme, typesetter } = await sharedTools()
  const slides = renderSlides(deck, theme, { lang: 'ja', dark: false, fonts: 'woff' })
  return {
    deck,
    lang: 'ja',
    rendered: () => Promise.resolve(slides),
    markdown: () => '',
    theme,
    family: 'noto',
    dark: false,
    typesetter,
    handout: { kind: 'outline', paper: 'a4' },
    browser: () => Promise.reject(new Error('Unexpected browser')),
    ...more,
  }
}

/** The PDF of a deck in our own theme. */
export async function drawnPdf(deck: Deck, more?: Partial<ExportInput>): Promise<Uint8Array> {
  return pdfOf(await drawnInput(deck, more))
}
