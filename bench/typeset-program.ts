import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fitDeck } from '../src/paginate/fit/fit-deck.js'
import { furnish } from '../src/pipeline/bind.js'
import { makeDeck, readOutline } from '../src/pipeline/make-deck.js'
import { makingOf, type Tools } from '../src/pipeline/setting.js'
import { openTheme } from '../src/pipeline/theme/open-theme.js'
import { planOutline } from '../src/plan/plan-outline.js'
import { splitOutline } from '../src/paginate/cut/split-outline.js'
import { openFaces } from '../src/typeset/open-faces.js'
import type { Outline } from '../src/types/outline.js'

/** Nothing is remembered from one to the next. */
async function fresh(path: string): Promise<{ outline: Outline; tools: Tools }> {
  const theme = await openTheme(undefined, () => Promise.reject(new Error('no browser')))
  const typesetter = await openFaces()('noto')
  const outline = readOutline(readFileSync(path), path, {})
  return { outline, tools: { theme, typesetter, family: 'noto' } }
}

/** The stages by themselves. */
async function setDeck(path: string): Promise<{ slides: number; ms: number; rest: () => void }> {
  const { outline, tools } = await fresh(path)
  const { cutting, context, lang } = makingOf(outline, {}, tools)
  const planned = planOutline(outline)
  const start = performance.now()
  const deck = fitDeck(splitOutline(planned, cutting), context)
  const ms = performance.now() - start
  return {
    slides: deck.slides.length,
    ms,
    rest: () => void furnish(deck, planned.root, lang, context),
  }
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
      set.rest()
    }
  }
  return { slides, ms }
}

/** What `bench/typeset.mjs` runs, loaded as the command line loads its own. */
export const program = { twice }
