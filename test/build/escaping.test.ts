import { beforeAll, describe, expect, test } from 'vitest'
import { firstLost } from '../support/html-slides.js'
import { liveElements, makeSlides, slideText } from '../support/make-slides.js'
import type { MadeSlides } from '../support/make-slides.js'
import { nastyTexts } from '../support/nasty-texts.js'

interface Place {
  notes: (text: string) => string
  /** The words that must be seen, in order. */
  words: (text: string) => string[]
}

/** Where a text may stand in plain notes. */
const places: Record<string, Place> = {
  'an item': {
    notes: (text) => `勉強会\n\n話 by 誰か\n\n• 前\n• ${text}\n• 後\n`,
    words: (text) => ['前', text, '後'],
  },
  'a nested item': {
    notes: (text) => `勉強会\n\n話 by 誰か\n\n• 前\n  • ${text}\n    • 子\n  • ${text}\n• 後\n`,
    words: (text) => ['前', text, '子', text, '後'],
  },
  'a branch of its own': {
    notes: (text) =>
      `勉強会\n\n話 by 誰か\n\n• ${text}\n${Array.from({ length: 12 }, (_, i) => `  • 項目 ${i}\n    • 子 ${i}\n`).join('')}• 後\n`,
    words: (text) => [text, '項目 0', '子 11', '後'],
  },
  'the titles': {
    notes: (text) => `勉強 ${text} 会\n\n話 ${text} 終\n\n• 枝 ${text} 先\n  • 葉\n  • 葉々\n`,
    words: (text) => [`勉強 ${text} 会`, '葉', '葉々'],
  },
}

describe.each(Object.entries(places))('%s in plain notes', (_, { notes, words }) => {
  test.each(nastyTexts)('%j is text', async (text) => {
    const made = await makeSlides(notes(text), 'notes.txt')
    const ours = made.rendered.slides.map(({ html }) => html)
    expect(firstLost(ours.map(slideText).join('\n'), words(text))).toBe(undefined)
    expect(ours.flatMap(liveElements)).toEqual([])
    expect(ours.length).toBe(made.deck.slides.length)
  })

  test.each(nastyTexts)('%j is text for Marp itself', async (text) => {
    const made = await makeSlides(notes(text), 'notes.txt')
    expect(made.marpSlides.length).toBe(made.deck.slides.length)
    expect(made.marpSlides.map(slideText)).toEqual(
      made.rendered.slides.map(({ html }) => slideText(html)),
    )
    expect(made.marpSlides.flatMap(liveElements)).toEqual([])
  })
})

describe('all of them under one another', () => {
  let made: MadeSlides

  beforeAll(async () => {
    const items = nastyTexts.map((text) => `• ${text}\n`).join('')
    made = await makeSlides(`勉強会\n\n話 by 誰か\n\n${items}`, 'notes.txt')
  })

  test('every line is somewhere, as many slides as planned', () => {
    const on = new Set(made.deck.slides.flatMap((slide) => slide.data.lines))
    expect(made.outline.lines.filter((line) => !on.has(line))).toEqual([])
    expect(made.marpSlides.length).toBe(made.deck.slides.length)
  })

  test('the words stand in order', () => {
    const text = made.rendered.slides.map(({ html }) => slideText(html)).join('\n')
    expect(firstLost(text, [...nastyTexts])).toBe(undefined)
  })
})

test('200 levels of nesting, by spaces and by tabs', async () => {
  for (const indent of ['  ', '\t']) {
    const levels = Array.from({ length: 200 }, (_, i) => `段${i}。`)
    const items = levels.map((text, i) => `${indent.repeat(i)}- ${text}\n`).join('')
    for (const path of ['notes.txt', 'notes.md']) {
      const made = await makeSlides(`# 勉強会\n\n## 話\n\n${items}`, path)
      const ours = made.rendered.slides.map(({ html }) => slideText(html))
      expect(firstLost(ours.join('\n'), levels)).toBe(undefined)
      expect(made.marpSlides.length).toBe(made.deck.slides.length)
    }
  }
})

test('notes that look like directives stay notes', async () => {
  const notes = `# 勉強会\n\n## 話\n\n- 一\n\n<!--\n本当のノート\nclass: lead\ntheme: gaia\n-->\n\n- 二\n`
  const made = await makeSlides(notes, 'notes.md')
  expect(made.rendered.slides.map((slide) => slide.notes).join('\n')).toContain('class: lead')
  expect(made.marpSlides.join('\n')).not.toContain('data-theme="gaia"')
  expect(made.marpSlides.length).toBe(made.deck.slides.length)
})
