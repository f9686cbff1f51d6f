import { readFile } from 'node:fs/promises'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import type { PptxOptions } from '../../../src/export/pptx/pptx-options.js'
import { makeDeck, readOutline } from '../../../src/pipeline/make-deck.js'
import { serviceIcon } from '../../../src/services/service-icon.js'
import { loadTheme } from '../../../src/theme/load-theme.js'
import { themeColors } from '../../../src/theme/theme-colors.js'
import type { Deck } from '../../../src/types/deck.js'
import { createTypesetter } from '../../../src/typeset/create-typesetter.js'
import { sectionRenderer } from '../../../src/render/section-renderer.js'

const tools = Promise.all([loadTheme('jaws'), createTypesetter()])

/** What the exporter is given for the theme `jaws`. */
export async function pptxOptions(dark = false): Promise<PptxOptions> {
  const [theme, typesetter] = await tools
  return {
    theme: {
      name: 'jaws',
      dark,
      colors: themeColors(theme.css, dark),
      font: 'Noto Sans JP',
      mono: 'Noto Sans Mono',
      metrics: theme.metrics,
    },
    lang: 'ja',
    width: typesetter.width,
    icon: serviceIcon,
  }
}

/** The deck that the program makes of an outline. */
export async function deckOf(text: string, name = 'notes.md'): Promise<Deck> {
  const [theme, typesetter] = await tools
  const outline = readOutline(new TextEncoder().encode(text), name, {})
  return makeDeck(outline, {}, { theme, typesetter, renderer: sectionRenderer(theme.css) })
}

let seed: Promise<Deck> | undefined

/** The deck of the notes that come with the program, made once for the tests of a file. */
export function seedDeck(): Promise<Deck> {
  const file = new URL('../../../sessions/jaws-days-2017.txt', import.meta.url)
  seed ??= readFile(file, 'utf8').then((text) => deckOf(text, 'jaws-days-2017.txt'))
  return seed
}

/** The PowerPoint file of an outline. */
export async function pptxOf(text: string, name?: string): Promise<Uint8Array> {
  return exportPptx(await deckOf(text, name), await pptxOptions())
}
