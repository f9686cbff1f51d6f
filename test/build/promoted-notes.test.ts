import { expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { sharedTools } from '../support/make-slides.js'

const point = (n: number): string => `- point ${n}\n${'  - under it\n'.repeat(6)}`

test('notes on a title that only shows in a breadcrumb are in the notes of the slide that shows it', async () => {
  const points = Array.from({ length: 8 }, (_, n) => point(n)).join('')
  const text = `# Event\n\n## Session\n\n### Part\n\n<!-- said about\nthe part -->\n\n${points}`
  const outline = readOutline(new TextEncoder().encode(text), 'a.md', {})
  const { slides } = makeDeck(outline, {}, await sharedTools())
  expect(slides.every(({ heading }) => JSON.stringify(heading).includes('"Part"') === false)).toBe(
    true,
  )
  expect(slides.flatMap(({ data }) => data.noteLines)).toEqual([7, 8])
})
