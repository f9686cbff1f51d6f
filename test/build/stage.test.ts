import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { readPdf } from '../browser/read-pdf.js'
import { builtDeck } from '../support/all-layouts.js'
import { bare } from '../support/html-slides.js'
import { tempFolder } from '../support/run-cli.js'

function notes(matter: string[], lines: string[]): string {
  const path = join(tempFolder(), 'talk.md')
  writeFileSync(path, ['---', 'title: 監視の話', ...matter, '---', ...lines].join('\n'))
  return path
}
const body = [
  '# 本編',
  '## 手順',
  '- 計る',
  '  - 記録する',
  '- 知らせる',
  '- 起きる',
  '## 割合',
  '- 開発3割、運用7割',
]
const steps = (html: string): string[] =>
  Array.from(html.matchAll(/data-steps="([^"]*)"/g), ([, found = '']) => found)

test('build: true: the items of the first level come one at a time in HTML, and stand in the PDF', async () => {
  const deck = await builtDeck(notes(['build: true'], body), ['--to', 'html,pdf'])
  expect(steps(deck.output('.html').toString())).toEqual(['0 2 3', '0 1'])
  const { pages } = await readPdf(deck.output('.pdf'))
  for (const word of ['計る', '記録する', '知らせる', '起きる', '3割']) {
    expect(bare(pages.join(''))).toContain(word)
  }
})

test('#step: that line alone; on a title, what is under it; no word of it is shown', async () => {
  const marked = body.map((line) =>
    ['  - 記録する', '- 起きる', '## 割合'].includes(line) ? `${line} #step` : line,
  )
  const deck = await builtDeck(notes([], marked), ['--to', 'html,md'])
  expect(steps(deck.output('.html').toString())).toEqual(['1 3', '0 1'])
  expect(deck.output('.md').toString()).not.toContain('#step')
})

test('without either, nothing waits, and slides follow each other at once', async () => {
  const html = (await builtDeck(notes([], body), [])).output('.html').toString()
  expect(steps(html)).toEqual([])
  expect(html).not.toMatch(/data-(?:transition|minutes)=/)
})

test('build, transition and minutes of the front matter; what they cannot be is told', async () => {
  const good = notes(['transition: slide', 'minutes: 5'], body)
  const html = (await builtDeck(good, [])).output('.html').toString()
  expect(html).toMatch(/data-minutes="5" data-transition="slide"/)
  const bad = await builtDeck(notes(['build: maybe', 'transition: spin'], body), [])
  expect(bad.report.decks[0]?.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected `build: maybe`, expected `true` or `false` - it was not used',
    'Unexpected `transition: spin`, expected `fade`, `slide` or `none` - it was not used',
  ])
})

test('--to og: a picture of the cover for pages that link to the deck, told by its tags', async () => {
  const path = notes(['url: https://example.com/decks/talk.html'], body)
  const deck = await builtDeck(path, ['--to', 'html,og'])
  const { width, height } = PNG.sync.read(deck.output('.og.png'))
  expect([width, height]).toEqual([1200, 630])
  const html = deck.output('.html').toString()
  for (const tag of [
    '<meta property="og:title" content="監視の話">',
    '<meta property="og:description" content="本編">',
    '<meta property="og:url" content="https://example.com/decks/talk.html">',
    '<meta property="og:image" content="https://example.com/decks/talk.og.png">',
  ]) {
    expect(html).toContain(tag)
  }
})
