import { beforeAll, describe, expect, test } from 'vitest'
import { firstLost } from '../support/html-slides.js'
import { liveElements, makeSlides, slideText } from '../support/make-slides.js'
import type { MadeSlides } from '../support/make-slides.js'
import { nastyTexts } from '../support/nasty-texts.js'

/** Plain notes in which the text is in titles, an item, a nested item and a branch of its own. */
function notesWith(text: string): string {
  const branches = Array.from({ length: 12 }, (_, i) => `  • 項目 ${i}\n    • 子 ${i}\n`).join('')
  const items = `• ${text}\n• 前\n  • ${text}\n    • 孫\n  • ${text}\n• ${text}\n${branches}• 後\n`
  return `勉強 ${text} 会\n\n話 ${text} 終\n\n${items}\n別の話\n\n• 枝 ${text} 先\n  • 葉\n`
}

const wordsWith = (text: string): string[] => [
  // The cover says apart who spoke.
  ...(text.startsWith('by ') ? ['勉強', `${text.slice(3)} 会`] : [`勉強 ${text} 会`]),
  text,
  '前',
  text,
  '孫',
  text,
  text,
  '項目 0',
  '子 0',
  '項目 11',
  '子 11',
  '後',
  '別の話',
  '葉',
]

test.each(nastyTexts)('%j is text, in our slides and in those of Marp itself', async (text) => {
  const made = await makeSlides(notesWith(text), 'notes.txt')
  const ours = made.rendered.slides.map(({ html }) => html)
  expect(firstLost(ours.map(slideText).join('\n'), wordsWith(text))).toBe(undefined)
  expect([...ours, ...made.marpSlides].flatMap(liveElements)).toEqual([])
  expect(ours.length).toBe(made.deck.slides.length)
  expect(made.marpSlides.map(slideText)).toEqual(ours.map(slideText))
})

describe('all of them under one another', () => {
  // Two kinds of Markdown's own marks make notes Markdown.
  const texts = nastyTexts.filter((text) => !/\*\*|\]\(/.test(text))
  let made: MadeSlides

  beforeAll(async () => {
    const items = texts.map((text) => `• ${text}\n`).join('')
    made = await makeSlides(`勉強会\n\n話 by 誰か\n\n${items}`, 'notes.txt')
  })

  test('every line is somewhere, as many slides as planned', () => {
    const on = new Set(made.deck.slides.flatMap((slide) => slide.data.lines))
    expect(made.outline.lines.filter((line) => !on.has(line))).toEqual([])
    expect(made.marpSlides.length).toBe(made.deck.slides.length)
  })

  test('the words stand in order', () => {
    const text = made.rendered.slides.map(({ html }) => slideText(html)).join('\n')
    expect(firstLost(text, texts)).toBe(undefined)
    expect(made.marpSlides.map(slideText).join('\n')).toBe(text)
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
