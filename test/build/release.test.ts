import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../../src/browser/open-browser.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import { seedPath } from '../support/seed.js'

const browser = openBrowser()
afterAll(async () => (await browser).close())

/** Runs in the page: the faces that its text asked for, and how that went. */
const faces = `() => Promise.all([...document.fonts].map((face) => face.load().then(
  () => [face.family, face.status],
  (error) => [face.family, String(error)],
)))`

const withoutFonts = (html: string): string =>
  html.replaceAll(/url\(data:font[^)]*\) format\("\w+"\)/g, 'url()')

test('--release packs the fonts tighter, and changes nothing else of the page', async () => {
  const folder = tempFolder()
  const page = async (name: string, ...args: string[]): Promise<string> => {
    const out = join(folder, name)
    const { code } = await runCli([seedPath, '-q', '--out', out, ...args])
    expect(code).toBe(0)
    return readFileSync(join(out, 'jaws-days-2017.html'), 'utf8')
  }
  const [usual, release] = [await page('usual'), await page('release', '--release')]
  expect(usual).not.toContain('data:font/woff2')
  expect(release).not.toContain('data:font/woff;')
  expect(release.length).toBeLessThan(usual.length)
  expect(withoutFonts(release)).toBe(withoutFonts(usual))
  const loaded = await (await browser).evaluate<[string, string][]>(release, faces)
  expect(loaded.length).toBeGreaterThan(1)
  expect(loaded.filter(([, status]) => status !== 'loaded')).toEqual([])
})
