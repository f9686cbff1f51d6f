import { printParts } from '../../src/export/pdf/print-parts.js'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { renderDeck } from '../../src/pipeline/render-deck.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { Deck, Rendered } from '../../src/types/deck.js'
import type { FontFamily } from '../../src/types/outline.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

/** Notes through the whole pipeline: the deck, its slides, and one page that shows them all. */
export async function deckOfNotes(
  notes: string | Uint8Array,
  path = 'notes.md',
  family: FontFamily = 'noto',
): Promise<{ deck: Deck; rendered: Rendered; html: string }> {
  const [theme, typesetter] = await Promise.all([loadTheme('jaws'), createTypesetter({ family })])
  const bytes = typeof notes === 'string' ? new TextEncoder().encode(notes) : notes
  const deck = makeDeck(
    readOutline(bytes, path, {}),
    {},
    { theme, typesetter, renderer: sectionRenderer(theme.css) },
  )
  const options = { lang: 'ja', dark: false, fonts: 'truetype' as const, family }
  const rendered = await renderDeck(deck, theme, options)
  return { deck, rendered, html: printParts(rendered, 'screen').join('') }
}
