import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { readPdf } from '../browser/read-pdf.js'
import { allLayoutsPath, builtDeck } from '../support/all-layouts.js'
import { seedPath } from '../support/seed.js'
import { textRuns } from '../support/text-runs.js'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

/** What axe-core finds wrong on the page, a line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  )
}

const decks = [
  { name: 'the seed', source: seedPath, args: [] },
  { name: 'every layout', source: allLayoutsPath, args: [] },
  { name: 'every layout, dark', source: allLayoutsPath, args: ['--dark'] },
  { name: 'every layout, plain', source: allLayoutsPath, args: ['--theme', 'plain'] },
]

test('PDF: a title first on each page; lists and tables are tagged as such', async () => {
  const deck = await builtDeck(allLayoutsPath, ['--to', 'pdf'])
  const { roles } = await readPdf(deck.output('.pdf'))
  const slides = deck.report.decks[0]?.slides ?? []
  expect(roles.length).toBe(slides.length)
  for (const [index, { layout, title }] of slides.entries()) {
    const page = roles[index] ?? []
    const heading = ['cover', 'session'].includes(layout) ? 'H1' : 'H2'
    expect([title, page.filter((role) => /^H\d$/.test(role))]).toEqual([title, [heading]])
  }
  const rolesOn = (title: string): string[] =>
    roles[slides.findIndex((slide) => slide.title === title)] ?? []
  expect(rolesOn('表')).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']))
  expect(rolesOn('一覧')).toEqual(expect.arrayContaining(['L', 'LI']))
  expect(rolesOn('サーバーレス')).toEqual(expect.arrayContaining(['L', 'LI']))
  expect(rolesOn('引用')).toContain('BlockQuote')
})

describe.each(decks)('$name', ({ source, args }) => {
  let page: Page
  beforeAll(async () => {
    const deck = await builtDeck(source, args)
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(pathToFileURL(deck.path('.html')).href)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  })
  afterAll(() => page.close())

  test('axe-core finds nothing wrong as it opens', async () => {
    expect(await violations(page)).toEqual([])
  })

  test('one title a slide, pictures told in words, lists and tables as such', async () => {
    const slides = await page.locator('section[data-theme]').evaluateAll((sections) =>
      sections.map((section) => ({
        titles: [...section.querySelectorAll('h1, h2, h3')].map(({ tagName }) => tagName).join(),
        hero: section.matches('.cover, .session'),
        nameless: [...section.querySelectorAll('img')].filter(({ alt }) => alt === '').length,
        loose: section.querySelectorAll('li:not(ul > li, ol > li), td:not(table td)').length,
      })),
    )
    for (const [index, { titles, hero, nameless, loose }] of slides.entries()) {
      const slide = { n: index + 1, titles, nameless, loose }
      expect(slide).toEqual({ n: index + 1, titles: hero ? 'H1' : 'H2', nameless: 0, loose: 0 })
    }
  })

  test('what is read next does not stand before it', async () => {
    await page.emulateMedia({ media: 'print' })
    const runs = await textRuns(page)
    const back = runs.filter((run, i) => {
      const before = runs[i - 1]
      if (!before || before.slide !== run.slide) return false
      return run.y + run.height <= before.y + 1 && run.x <= before.x + 1
    })
    // The number of a session stands over its title, and is said after it.
    expect(back.filter(({ text }) => !/^\d+$/.test(text))).toEqual([])
  })

  test('axe-core finds nothing wrong with all slides shown', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await violations(page)).toEqual([])
  })
})
