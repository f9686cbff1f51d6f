import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { allLayoutsPath, builtDeck } from '../support/all-layouts.js'
import type { MeasuredRun } from '../support/contrast.js'
import { measuredRuns } from '../support/contrast.js'
import { textRuns } from '../support/text-runs.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

const looks = [
  { name: 'light', args: [] },
  { name: 'dark', args: ['--dark'] },
  { name: 'plain', args: ['--theme', 'plain'] },
  { name: 'plain, dark', args: ['--theme', 'plain', '--dark'] },
]

describe.each(looks)('every layout, $name', ({ args }) => {
  let page: Page
  beforeAll(async () => {
    const deck = await builtDeck(allLayoutsPath, args)
    page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
    })
    await page.goto(pathToFileURL(deck.path('.html')).href)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
  })
  afterAll(() => page.close())

  test('text is set in eight sizes, code in a line at 0.9 of them', async () => {
    const sizes = [96, 56, 40, 32, 28, 26, 24, 18]
    const odd = (await textRuns(page)).filter(({ size, tag }) =>
      sizes.every((step) => Math.abs(size - step * (tag === 'code' && size > 24 ? 0.9 : 1)) > 0.01),
    )
    expect(odd).toEqual([])
  })

  if (!args.includes('plain'))
    test('every text has a contrast of 4.5 or more on its pixels', async () => {
      const runs: MeasuredRun[] = await measuredRuns(page)
      expect(runs.length).toBeGreaterThan(150)
      const weak = runs.filter(({ contrast }) => contrast < 4.5)
      expect(
        weak.map(({ slide, text, contrast }) => ({ slide: slide + 1, text, contrast })),
      ).toEqual([])
    })
})
