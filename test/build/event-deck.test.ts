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

test('a code where each session begins says its address on the drawn pixels', async () => {
  expect(urls.length).toBe(6)
  const codes = page.locator('img[alt^="QR"]')
  const read: (string | undefined)[] = []
  for (const code of await codes.all()) {
    const { data, width, height } = PNG.sync.read(await code.screenshot())
    read.push(readCode(new Uint8ClampedArray(data), width, height)?.data)
  }
  expect(read).toEqual(urls)
})

test('agenda: each row leads to where its session begins, in HTML, PDF and Markdown', async () => {
  const opens = 'section.session, section.opener'
  const hrefs = await page
    .locator('section.agenda a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const ids = await page
    .locator(opens)
    .evaluateAll((sections) => sections.map((section) => section.id))
  expect(ids.length).toBe(urls.length)
  expect(hrefs).toEqual(ids.map((id) => `#${id}`))
  const pages = ids.map(Number)
  const agenda = deck.output('.md').toString().split('\n---\n')[2] ?? ''
  expect([...agenda.matchAll(/\]\(#(\d+)\)/gu)].map(([, n]) => Number(n))).toEqual(pages)
  const { links } = await readPdf(deck.output('.pdf'))
  // A row on two lines is a link on each.
  expect([...new Set(links[1])]).toEqual(pages)
})

test('the head of a session says in PDF what it says in HTML, and nothing over it', async () => {
  const heads = await page
    .locator('section.opener')
    .evaluateAll((sections) =>
      sections.map(({ id, children }) => [id, children[0]?.textContent ?? ''] as const),
    )
  const bare = (text: string): string => text.replaceAll(/\s/gu, '')
  const { pages } = await readPdf(deck.output('.pdf'))
  expect(heads.length).toBeGreaterThan(1)
  for (const [id, head] of heads)
    expect(bare(pages[Number(id) - 1] ?? '').startsWith(bare(head))).toBe(true)
})

test('the fin and the ticks stand where the deck is', async () => {
  const progress = await page
    .locator('section[data-theme]')
    .evaluateAll((sections) =>
      sections.map((section) => Number(getComputedStyle(section).getPropertyValue('--page'))),
    )
  expect(progress).toEqual(progress.map((_, index) => index + 1))
})

test('a slide names where it is on one line, where its footer and its title do not', async () => {
  const crumbs = await page.locator('section[data-theme]:not(.cover, .session) > header').all()
  expect(crumbs.length).toBeGreaterThan(20)
  for (const crumb of crumbs) {
    expect((await crumb.textContent())?.trim()).toMatch(/\S/u)
    expect(await crumb.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    )
  }
})
