import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { allLayoutsPath, builtDeck } from '../support/all-layouts.js'
import { seedPath } from '../support/seed.js'

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

  test('axe-core finds nothing wrong with all slides shown', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await violations(page)).toEqual([])
  })
})
