import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../../src/report/account-of.js'
import { bare, firstLost } from '../support/html-slides.js'
import { liveElements, makeSlides, renderNotes, slideText } from '../support/make-slides.js'
import { propertyRuns } from '../support/property-runs.js'
import { notesOf, randomTalks, wordsOf } from '../support/random-notes.js'

const isAside = (words: string): boolean => /^(?:by |[~〜]|https?:)/u.test(words)

const runs = propertyRuns(40)
const limit = { timeout: 120_000 + runs.numRuns * 4000 }

test('every word of any notes stands on the slides, in order, and none of it lives', limit, () =>
  fc.assert(
    fc.asyncProperty(randomTalks, async (talks) => {
      const { outline, deck, rendered, marpSlides } = await makeSlides(notesOf(talks), 'notes.txt')
      const html = rendered.slides.map((slide) => slide.html)
      const text = html.map(slideText)
      // Who speaks may stand above the title of a session.
      const words = wordsOf(talks)
      const all = bare(text.join('\n'))
      expect(
        firstLost(
          all,
          words.filter((said) => !isAside(said)),
        ),
      ).toBe(undefined)
      expect(words.filter((said) => isAside(said) && !all.includes(bare(said)))).toEqual([])
      expect(rendered.slides.flatMap(({ missing }) => missing)).toEqual([])
      expect(accountOf(outline.lines, deck, outline.steering).droppedLines).toEqual([])
      expect(html.flatMap(liveElements)).toEqual([])
      expect(html.length).toBe(deck.slides.length)
      expect(marpSlides.map(slideText)).toEqual(text)
    }),
    runs,
  ),
)

test('line ends, a byte order mark and the kind of bullet change no slide', limit, () =>
  fc.assert(
    fc.asyncProperty(randomTalks, async (talks) => {
      const slides = async (notes: string): Promise<string[]> =>
        (await renderNotes(notes, 'notes.txt')).rendered.slides.map(({ html }) => html)
      const notes = notesOf(talks)
      const plain = await slides(notes)
      expect(await slides(notes.replace(/\n/g, '\r\n'))).toEqual(plain)
      expect(await slides(notes.replace(/\n/g, '\r'))).toEqual(plain)
      expect(await slides(`\uFEFF${notes}`)).toEqual(plain)
      expect(await slides(notesOf(talks, '・'))).toEqual(plain)
    }),
    { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
  ),
)
