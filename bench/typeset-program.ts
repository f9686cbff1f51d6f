import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { paginate } from '../src/paginate/paginate.js'
import { partsOf } from '../src/paginate/parts.js'
import { makeDeck, readOutline } from '../src/pipeline/make-deck.js'
import { settingOf, type Tools } from '../src/pipeline/setting.js'
import { openTheme } from '../src/pipeline/theme/open-theme.js'
import { planOutline } from '../src/plan/plan-outline.js'
import { sectionRenderer } from '../src/render/section-renderer.js'
import { openFaces } from '../src/typeset/open-faces.js'
import type { Outline } from '../src/types/outline.js'

/** Nothing is remembered from one to the next. */
async function fresh(path: string): Promise<{ outline: Outline; tools: Tools }> {
  const theme = await openTheme(undefined, () => Promise.reject(new Error('no browser')))
  const typesetter = await openFaces()('noto')
  const renderer = sectionRenderer(theme.css)
  const outline = readOutline(readFileSync(path), path, {})
  return { outline, tools: { theme, typesetter, family: 'noto', renderer } }
}

/** The stages by themselves. */
async function setDeck(path: string): Promise<{ slides: number; ms: number }> {
  const { outline, tools } = await fresh(path)
  const setting = settingOf(outline, {}, tools, { markdown: false, html: false })
  const planned = planOutline(outline).outline
  const start = performance.now()
  const slides = partsOf(planned).flatMap((part) => paginate(part, setting).slides)
  const ms = performance.now() - start
  return { slides: slides.length, ms }
}

/**
 * Two decks of the same notes one after the other: in code that has not been optimised yet, and in
 * code that has.
 */
async function twice(path: string, whole: boolean): Promise<{ slides: number; ms: number[] }> {
  const ms: number[] = []
  let slides = 0
  for (let n = 0; n < 2; n++) {
    if (whole) {
      const { outline, tools } = await fresh(path)
      const start = performance.now()
      slides = makeDeck(outline, {}, tools).slides.length
      ms.push(performance.now() - start)
    } else {
      const set = await setDeck(path)
      slides = set.slides
      ms.push(set.ms)
    }
  }
  return { slides, ms }
}

/** What `bench/typeset.mjs` runs, loaded as the command line loads its own. */
export const program = { twice }
