import { rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { watched, type Watched } from './watched.js'

export interface InBrowser {
  /** Starts a watch that ends with its test. */
  start: (...setting: Parameters<typeof watched>) => Promise<Watched>
  /** Opens its page in a window of its own; a script's error or a refused request fails the test. */
  show: (url: string, context?: BrowserContextOptions) => Promise<Page>
}

/** A browser for the tests of one file. */
export function inBrowser(): InBrowser {
  let browser: Browser
  const open: Watched[] = []
  const wrong: string[] = []
  beforeAll(async () => {
    browser = await launchViewer()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    for (const it of open.splice(0)) {
      await it.close()
      rmSync(it.folder, { recursive: true, force: true })
    }
    expect(wrong.splice(0)).toEqual([])
  })
  return {
    start: async (...setting) => {
      const watching = await watched(...setting)
      open.push(watching)
      return watching
    },
    show: async (url, context = {}) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...context })
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
      await page.goto(url)
      await page.locator('#stage section').waitFor({ state: 'attached' })
      return page
    },
  }
}

/** Resolves when the slide that is shown has these words. */
export const seen = (page: Page, words: string): Promise<void> =>
  page.locator('#stage').getByText(words).first().waitFor()

export const current = (page: Page): Locator => page.locator('#strip .row.now')
