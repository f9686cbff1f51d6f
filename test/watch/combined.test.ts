import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.js'
import { launchViewer } from '../export/open-in-browser.js'
import { eventually, notes, watched, type Watched } from './watched.js'

let browser: Browser
let it: Watched
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  await it.close()
  rmSync(it.folder, { recursive: true, force: true })
})

async function show(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(it.url)
  await page.locator('#stage section').waitFor()
  return page
}

const seen = (page: Page, words: string) =>
  page.locator('#stage').getByText(words).first().waitFor()
const talks = (page: Page) =>
  page.locator('#strip .head .title').evaluateAll((all) => all.map((one) => one.textContent))

/** What a build from nothing writes of the same folder. */
async function fresh(): Promise<string> {
  const out = join(it.folder, 'fresh')
  rmSync(out, { recursive: true, force: true })
  const inputs = [join(it.folder, 'notes')]
  await build({ inputs, out, formats: ['html', 'md'], theme: 'jaws', combine: true, force: true })
  return out
}

const texts = (folder: string): string[] =>
  readdirSync(folder)
    .toSorted()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`)

const two = {
  'notes/a.txt': notes('甲の言葉'),
  'notes/b.md': '# 乙の会\n\n## 乙の話\n\n- 乙の題\n  - 乙の言葉\n',
}

describe('one deck of a folder', () => {
  test('follows an edit of any source, a new one and one that goes, on screen and on disk', async () => {
    it = await watched(two, { combine: true, formats: ['html', 'md'] })
    const page = await show()
    expect(await page.locator('#chooser').isVisible()).toBe(false)
    expect(await page.locator('#file').textContent()).toBe('a.txt, b.md')
    it.write('notes/b.md', two['notes/b.md'].replace('乙の言葉', '乙の新しい言葉'))
    await seen(page, '乙の新しい言葉')
    it.write('notes/c.txt', notes('丙の言葉').replace('最初の話', '丙の話'))
    await eventually(() => talks(page)).toContain('丙の話')
    await it.idle()
    expect(texts(join(it.folder, 'out'))).toEqual(texts(await fresh()))
    rmSync(join(it.folder, 'notes/a.txt'))
    await eventually(() => talks(page)).not.toContain('最初の話')
    expect(await page.locator('#over').isVisible()).toBe(false)
  })

  test('is made where the front matter of the first notes says so', async () => {
    it = await watched({
      'notes/a.md': `---\ncombine: true\n---\n\n# 会\n\n## 甲の話\n\n- 甲の言葉\n`,
      'notes/b.md': '# 会\n\n## 乙の話\n\n- 乙の言葉\n',
    })
    const page = await show()
    expect(await talks(page)).toEqual(expect.arrayContaining(['甲の話', '乙の話']))
    expect(await page.locator('#chooser').isVisible()).toBe(false)
  })

  test('keeps what it had of a source that is broken, and follows the others meanwhile', async () => {
    it = await watched(two, { combine: true })
    const page = await show()
    const before = await talks(page)
    it.write('notes/b.md', '# 乙の会\n')
    await page.locator('#over').waitFor()
    expect(await page.locator('#over .place').textContent()).toMatch(/^b\.md:\d+:\d+$/)
    it.write('notes/a.txt', notes('甲の新しい言葉'))
    await seen(page, '甲の新しい言葉')
    expect(await page.locator('#over').isVisible()).toBe(true)
    expect(await talks(page)).toEqual(before)
    it.write('notes/b.md', two['notes/b.md'])
    await page.locator('#over').waitFor({ state: 'hidden' })
  })

  test('names the file and its own line of the slide and of each message', async () => {
    it = await watched(
      { ...two, 'notes/b.md': `${two['notes/b.md']}  - Amazon Aurola\n` },
      { combine: true },
    )
    const page = await show()
    await page.keyboard.press('End')
    const place = page.locator('#messages .place', { hasText: 'b.md:7' })
    await place.click()
    await seen(page, 'Aurola')
    expect(await page.locator('#to-source').textContent()).toMatch(/^b\.mdの\d行目/)
    await page.locator('#to-source').click()
    const file = page.locator('#source-panel .file')
    expect(await file.evaluateAll((all) => all.map((one) => one.textContent))).toHaveLength(2)
    const here = page.locator('#source-panel .here', { hasText: 'Aurola' })
    expect(await here.locator('.n').textContent()).toBe('7')
  })
})

test('a folder without notes waits for some; one of its files that goes leaves its deck', async () => {
  it = await watched({ 'notes/readme.pdf': '' })
  const page = await browser.newPage()
  await page.goto(it.url)
  await page.locator('.waiting').waitFor()
  it.write('notes/a.txt', notes('来た言葉'))
  await page.locator('#stage section').waitFor()
  await eventually(() => page.locator('#strip .row').count()).toBeGreaterThan(3)
  rmSync(join(it.folder, 'notes'), { recursive: true })
  await page.locator('#over').getByText('no such file').waitFor()
  expect(await page.locator('#strip .row').count()).toBeGreaterThan(3)
  expect(await page.locator('#chooser').isVisible()).toBe(false)
})
