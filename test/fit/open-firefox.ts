import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from 'puppeteer-core'

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
  version: () => Promise<string>
  close: () => Promise<void>
}

/** Firefox without a window. Throws when there is none. */
export async function openFirefox(): Promise<Firefox> {
  const browser = await launch({ browser: 'firefox', executablePath: firefoxPath, headless: true })
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  return {
    version: () => browser.version(),
    close: () => browser.close(),
    evaluate: async <T>(html: string, functionSource: string): Promise<T> => {
      const path = join(folder, 'deck.html')
      writeFileSync(path, html)
      const page = await browser.newPage()
      try {
        await page.setViewport({ width: 1280, height: 720 })
        await page.goto(pathToFileURL(path).href)
        const answer = await page.evaluate(`(${functionSource})().then(JSON.stringify)`)
        return JSON.parse(String(answer)) as T
      } finally {
        await page.close()
      }
    },
  }
}
