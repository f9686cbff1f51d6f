import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import jsqr from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../browser/read-pdf.js'
import { launchViewer } from '../export/open-in-browser.js'
import type { BuiltDeck } from '../support/all-layouts.js'
import { builtDeck } from '../support/all-layouts.js'
import { seedPath } from '../support/seed.js'

/** The package's types say that its function is a namespace. */
const readCode = jsqr as unknown as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null

const urls = [...readFileSync(seedPath, 'utf8').matchAll(/https?:\/\/\S+/gu)].map(([url]) => url)

let browser: Browser
let page: Page
let deck: BuiltDeck
beforeAll(async () => {
  browser = await launchViewer()
  deck = await builtDeck(seedPath, ['--to', 'html,pdf,md'])
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.goto(pathToFileURL(deck.path('.html')).href)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
})
afterAll(() => browser.close())

test('a code on each divider and on the page of links says its address on the drawn pixels', async () => {
  expect(urls.length).toBe(6)
  const codes = page.locator('img[alt^="QR"]')
  const read: (string | undefined)[] = []
  for (const code of await codes.all()) {
    const { data, width, height } = PNG.sync.read(await code.screenshot())
    read.push(readCode(new Uint8ClampedArray(data), width, height)?.data)
  }
  expect(read).toEqual([...urls, ...urls])
})

test('agenda: each row leads to its divider, in HTML, PDF and Markdown', async () => {
  const dividers = deck.report.decks[0]?.slides.filter(({ layout }) => layout === 'session') ?? []
  const pages = dividers.map(({ n }) => n)
  const hrefs = await page
    .locator('section.agenda a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).toEqual(pages.map((n) => `#${n}`))
  const ids = await page
    .locator('section.session')
    .evaluateAll((sections) => sections.map((section) => section.id))
  expect(ids).toEqual(pages.map(String))
  const agenda = deck.output('.md').toString().split('\n---\n')[2] ?? ''
  expect([...agenda.matchAll(/\]\(#(\d+)\)/gu)].map(([, n]) => Number(n))).toEqual(pages)
  const { links } = await readPdf(deck.output('.pdf'))
  expect(links[1]).toEqual(pages)
})

test('the fin and the ticks stand where the deck is', async () => {
  const progress = await page
    .locator('section[data-theme]')
    .evaluateAll((sections) =>
      sections.map((section) => Number(getComputedStyle(section).getPropertyValue('--page'))),
    )
  expect(progress).toEqual(progress.map((_, index) => index + 1))
})

test('each slide names where it is, on one line', async () => {
  const crumbs = await page.locator('section[data-theme]:not(.cover, .session) > header').all()
  const slides = deck.report.decks[0]?.slides ?? []
  const own = slides.filter(({ layout }) => !['cover', 'session'].includes(layout))
  expect(crumbs.length).toBe(own.length)
  for (const crumb of crumbs) {
    expect((await crumb.textContent())?.trim()).toMatch(/\S/u)
    expect(await crumb.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    )
  }
})
