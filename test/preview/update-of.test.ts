import { describe, expect, test } from 'vitest'
import { unnumbered } from '../../src/preview/unnumbered.js'
import { nothingSent, updateOf } from '../../src/preview/update-of.js'
import { sampleDeck, slideHtml } from './sample.js'

const bare = (titles: string[]) => {
  const deck = sampleDeck(titles)
  return { ...deck, slides: deck.slides.map((it) => ({ ...it, html: unnumbered(it.html) })) }
}

describe('a slide without its number', () => {
  test('is the same wherever it stands', () => {
    expect(unnumbered(slideHtml(3, 9, 'x'))).toBe(unnumbered(slideHtml(4, 10, 'x')))
  })

  test('keeps its own properties and its words', () => {
    const html = unnumbered(slideHtml(3, 9, 'id="3" --page:3;'))
    expect(html).toContain('style="--n:3"')
    expect(html).toContain('<h2>id="3" --page:3;</h2>')
  })
})

describe('what a window is told', () => {
  test('at first all slides, and no place to jump to', () => {
    const { update } = updateOf(bare(['a', 'b']), nothingSent())
    expect(Object.keys(update.html)).toEqual(['a', 'b'])
    expect(update.css).toBeDefined()
    expect(update.edited).toBeUndefined()
  })

  test('then only the slide that changed, which is the edited one', () => {
    const { sent } = updateOf(bare(['a', 'b', 'c']), nothingSent())
    const deck = bare(['a', 'b', 'c'])
    const slides = deck.slides.map((it) =>
      it.id === 'b' ? { ...it, html: `${it.html}<!-- new -->` } : it,
    )
    const { update } = updateOf({ ...deck, slides }, sent)
    expect(Object.keys(update.html)).toEqual(['b'])
    expect(update.edited).toBe('b')
    expect(update).not.toHaveProperty('css')
    expect(update).not.toHaveProperty('text')
  })

  test('of a slide put in before others nothing but that slide', () => {
    const { sent } = updateOf(bare(['a', 'c']), nothingSent())
    const { update } = updateOf(bare(['a', 'b', 'c']), sent)
    expect(Object.keys(update.html)).toEqual(['b'])
    expect(update.slides.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('of a change to the agenda and to a slide, the slide is the edited one', () => {
    const deck = bare(['agenda', 'b'])
    const { sent } = updateOf(deck, nothingSent())
    const slides = deck.slides.map((it) => ({
      ...it,
      html: `${it.html} `,
      kind: it.id === 'agenda' ? 'agenda' : 'content',
    }))
    expect(updateOf({ ...deck, slides }, sent).update.edited).toBe('b')
  })
})
