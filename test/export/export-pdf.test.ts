import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Browser } from '../../src/browser/open-browser.js'
import { exportContactSheet } from '../../src/export/png/export-contact-sheet.js'
import { exportGallery } from '../../src/export/gallery/export-gallery.js'
import { exportPdf } from '../../src/export/pdf/export-pdf.js'
import { exportPng } from '../../src/export/png/export-png.js'
import type { Rendered } from '../../src/types/deck.js'
import { readPdf } from '../browser/read-pdf.js'
import { sampleDeck } from './sample-deck.js'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

const colour = (n: number): number[] => [n % 248, Math.trunc(n / 248), n > 255 ? 0 : 255 - n]

/** Slides that are one colour each, so that a picture shows whose it is. */
function colours(count: number): Rendered {
  const deck = sampleDeck(count)
  const slides = deck.slides.map((slide, index) => ({
    ...slide,
    html: slide.html.replace(
      '<section ',
      `<section style="background:rgb(${colour(index).join()})" `,
    ),
  }))
  return { ...deck, slides }
}
const corner = ({ data, width }: PNG, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
]

test('PDF: a page a slide, text in order, bookmarks of the titles, language, title', async () => {
  const deck = sampleDeck(6)
  const pdf = await readPdf(await exportPdf(deck, browser))
  expect(pdf.pages.map((text) => /text-\d+/.exec(text)?.[0])).toEqual(
    deck.slides.map((_, index) => `text-${index + 1}`),
  )
  expect(pdf.outline).toEqual([
    '表紙 AWS recap',
    'アジェンダ',
    '本編 <その1>',
    'まとめ',
    '終わり',
    'スライド6',
  ])
  expect(pdf).toMatchObject({ lang: 'ja', tagged: true, info: { Title: '題名 & <deck>' } })
})

test('PNG: one a slide, each its own, the same on a second run', { timeout: 60_000 }, async () => {
  const deck = colours(24)
  const first = await exportPng(deck, browser)
  const again = await exportPng(deck, browser)
  const pictures = first.map((png) => PNG.sync.read(Buffer.from(png)))
  expect(pictures.map((png) => [png.width, png.height])).toEqual(deck.slides.map(() => [1280, 720]))
  expect(pictures.map((png) => corner(png, 1279, 719))).toEqual(
    deck.slides.map((_, n) => colour(n)),
  )
  expect(first.map((png, n) => Buffer.compare(png, again[n] ?? png))).toEqual(
    deck.slides.map(() => 0),
  )
})

test('contact sheet: all slides in a grid', { timeout: 60_000 }, async () => {
  const sheet = PNG.sync.read(Buffer.from(await exportContactSheet(colours(10), browser)))
  expect([sheet.width, sheet.height]).toEqual([1360, 3 * 220 + 16])
  expect(corner(sheet, 16 + 318, 16 + 178)).toEqual([0, 0, 255])
  expect(corner(sheet, 16 + 336 + 318, 16 + 440 + 178)).toEqual([9, 0, 246])
})

test('contact sheet of a long deck stays a picture', { timeout: 120_000 }, async () => {
  const sheet = PNG.sync.read(Buffer.from(await exportContactSheet(colours(400), browser)))
  expect(sheet.height).toBeLessThanOrEqual(16_384)
  // Six in a row, 256 px wide: the first slide of the last row is index 396 of 400.
  const scale = sheet.height / (67 * 184 + 16)
  const y = Math.round((16 + 66 * 184 + 136) * scale)
  expect(corner(sheet, Math.round((16 + 246) * scale), y)).toEqual(colour(396))
})

test('gallery: titles are text, links are addresses, covers are inside', () => {
  const html = exportGallery([
    { title: 'A & <b>', html: '発表 #1.html', cover: new Uint8Array([1]), slides: 3 },
    { title: 'B', html: 'b.html', files: [{ label: 'PDF', path: 'b 1.pdf' }] },
  ])
  expect(html).toContain('href="./%E7%99%BA%E8%A1%A8%20%231.html"')
  expect(html).toContain('A &amp; &lt;b&gt;')
  expect(html).toContain('data:image/png;base64,AQ==')
  expect(html).toContain('3枚')
  expect(html).toContain('<a href="./b%201.pdf" aria-label="B PDF">PDF</a>')
})
