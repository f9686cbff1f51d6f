import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { launch } from 'puppeteer-core'
import { test } from 'vitest'
import { notes, eventually, watched } from './watched.js'

const firefox = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
  .find((path) => existsSync(path))

test.skipIf(firefox === undefined)(
  'in Firefox the page shows an edit, folds its messages and writes a chosen place',
  async () => {
    const it = await watched({ 'notes/a.txt': notes('元の言葉') })
    const browser = await launch({ browser: 'firefox', executablePath: firefox })
    try {
      const page = await browser.newPage()
      await page.setViewport({ width: 1440, height: 900 })
      await page.goto(it.url)
      await page.waitForSelector('#stage section')
      it.write('notes/a.txt', notes('書き換えた言葉'))
      await page.waitForFunction(() =>
        document.querySelector('#stage')?.textContent?.includes('書き換えた言葉'),
      )
      await page.click('#fold')
      await eventually(() => page.$eval('body', (body) => body.dataset['side'])).toBe('folded')
      await page.$eval('.thumb[aria-label$=": 一つ目の題"]', (it) => (it as HTMLElement).click())
      await page.click('#choose')
      await page.waitForSelector('#choices .choice')
      await page.$$eval('#choices .choice', (all) => {
        const found = all.find((it) => it.textContent === 'ノートに移す')
        if (found instanceof HTMLElement) found.click()
      })
      const read = (): string => readFileSync(join(it.folder, 'notes/a.txt'), 'utf8')
      await eventually(read).toContain('一つ目の題 #notes')
    } finally {
      await browser.close()
      await it.close()
    }
  },
  120_000,
)
