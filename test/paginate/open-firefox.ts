import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch, type Page } from 'puppeteer-core'

const places = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The Firefox of this machine, or the one that FIREFOX names; undefined when there is none. */
export const firefoxPath = places.find((path) => path !== undefined && existsSync(path))

export interface Firefox {
  /** What a function of this source returns in the document. */
  evaluate: <T>(html: string, functionSource: string) => Promise<T>
  /** The document as its own print style sets it, as PDF. */
  print: (html: string) => Promise<Uint8Array>
  version: () => Promise<string>
  close: () => Promise<void>
}

/** A large deck takes long to open on a slow machine, ms. */
const timeout = 300_000

/** Firefox without a window. Throws when there is none. */
export async function openFirefox(): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    protocolTimeout: timeout,
  })
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  const show = async <T>(html: string, act: (page: Page) => Promise<T>): Promise<T> => {
    const path = join(folder, 'deck.html')
    writeFileSync(path, html)
    const page = await browser.newPage()
    try {
      await page.setViewport({ width: 1280, height: 720 })
      await page.goto(pathToFileURL(path).href, { timeout })
      return await act(page)
    } finally {
      await page.close()
    }
  }
  return {
    version: () => browser.version(),
    close: () => browser.close(),
    print: (html) =>
      show(html, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true, timeout })),
    evaluate: <T>(html: string, functionSource: string): Promise<T> =>
      show(html, async (page) => {
        const answer = await page.evaluate(`(${functionSource})().then(JSON.stringify)`)
        return JSON.parse(String(answer)) as T
      }),
  }
}
