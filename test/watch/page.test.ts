import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { eventually, notes, watched, type Watched } from './watched.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
})
afterAll(() => browser.close())

const open: Watched[] = []
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  for (const it of open.splice(0)) {
    await it.close()
    rmSync(it.folder, { recursive: true, force: true })
  }
})

async function start(...setting: Parameters<typeof watched>): Promise<Watched> {
  const watching = await watched(...setting)
  open.push(watching)
  return watching
}

async function show(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('close', () => expect(wrong).toEqual([]))
  await page.goto(url)
  await page.locator('#stage section').waitFor()
  return page
}

const stage = (page: Page) => page.locator('#stage')
const seen = (page: Page, words: string) => stage(page).getByText(words).first().waitFor()
const current = (page: Page) => page.locator('#strip .row.now')

describe('an edit', () => {
  test('is shown at once, on the slide that it is on, without a reload', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    await page.evaluate(() => Object.assign(window, { same: true }))
    it.write('notes/a.txt', notes('書き換えた言葉'))
    await seen(page, '書き換えた言葉')
    expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true)
    await eventually(() => current(page).count()).toBe(1)
    const [row, strip] = [
      await current(page).boundingBox(),
      await page.locator('#strip').boundingBox(),
    ]
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(
      (strip?.y ?? 0) + (strip?.height ?? 0) + 1,
    )
  })

  test('leaves every other slide and thumbnail the element that it was', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    const others = page.locator('#strip .row:not(.now) .marpit > svg')
    await eventually(() => others.count()).toBeGreaterThan(3)
    const marked = await page.evaluate(() => {
      const pictures = [...document.querySelectorAll('#strip .marpit > svg')]
      pictures.forEach((picture, index) => picture.setAttribute('data-was', String(index)))
      return pictures.length
    })
    it.write('notes/a.txt', notes('書き換えた言葉'))
    await seen(page, '書き換えた言葉')
    const left = await page.locator('#strip .marpit > svg[data-was]').count()
    expect(left).toBe(marked - 1)
  })

  test('that puts in a slide renumbers those after it', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    const count = await page.locator('#strip .row').count()
    it.write(
      'notes/a.txt',
      notes('言葉', '\n間の話 by 誰か\n\n  • 間の題\n    • 間の中身\n  • A > B > C\n'),
    )
    await eventually(() => page.locator('#strip .row').count()).toBeGreaterThan(count)
    const total = await page.locator('#strip .row').count()
    await page.keyboard.press('End')
    await eventually(() => page.locator('#page').textContent()).toBe(String(total))
    const section = stage(page).locator('section')
    expect(await section.evaluate((it) => it.style.getPropertyValue('--page'))).toBe(String(total))
    expect(await section.getAttribute('data-marpit-pagination-total')).toBe(String(total))
  })

  test('by an editor that replaces the file, and another after it', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    for (const words of ['一度目の保存', '二度目の保存', '三度目の保存']) {
      const path = join(it.folder, 'notes/a.txt')
      writeFileSync(`${path}~`, notes(words))
      renameSync(`${path}~`, path)
      await seen(page, words)
    }
  })

  test('that empties the file before it is written shows no error in between', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    await page.evaluate(() => {
      const over = document.querySelector('#over')
      const watch = new MutationObserver(() => {
        if (!over?.hasAttribute('hidden')) Object.assign(window, { failed: true })
      })
      if (over) watch.observe(over, { attributes: true })
    })
    it.write('notes/a.txt', '')
    it.write('notes/a.txt', notes('書き換えた言葉'))
    await seen(page, '書き換えた言葉')
    expect(await page.evaluate(() => Reflect.get(window, 'failed'))).toBeUndefined()
  })
})

describe('what cannot be shown', () => {
  test('an outline that is broken: the last deck stays, with the place of the error to copy', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const slides = await page.locator('#strip .row').count()
    it.write('notes/a.txt', '# a\n')
    await page.locator('#over').waitFor()
    expect(await page.locator('#strip .row').count()).toBe(slides)
    const place = page.locator('#over .place')
    expect(await place.textContent()).toMatch(/^a\.txt:\d+:\d+$/)
    await place.click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/notes.a\.txt:\d+:\d+$/)
    it.write('notes/a.txt', notes('直した言葉'))
    await seen(page, '直した言葉')
    await page.locator('#over').waitFor({ state: 'hidden' })
  })

  test('an outline that is deleted: the last deck stays; when it is back it is shown', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    rmSync(join(it.folder, 'notes/a.txt'))
    await page.locator('#over').getByText('no such file').waitFor()
    expect(await page.locator('#strip .row').count()).toBeGreaterThan(3)
    it.write('notes/a.txt', notes('戻った言葉'))
    await seen(page, '戻った言葉')
  })

  test('a folder that is deleted with all in it, and comes back', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    rmSync(join(it.folder, 'notes'), { recursive: true })
    await page.locator('#over').waitFor()
    mkdirSync(join(it.folder, 'notes'))
    it.write('notes/a.txt', notes('戻った言葉'))
    await seen(page, '戻った言葉')
  })
})

describe('a theme of the user', () => {
  const css = (color: string): string =>
    `/* @theme own */\nsection { width: 1280px; height: 720px; padding: 80px; color: ${color}; font-size: 28px }\nh2 { font-size: 40px }\n`

  test('that is changed is seen; one that cannot be read leaves the last, and says so', async () => {
    const theme = join(mkdtempSync(join(tmpdir(), 'jaws-deck-theme-')), 'own.css')
    writeFileSync(theme, css('rgb(1, 2, 3)'))
    const it = await start({ 'notes/a.txt': notes('言葉') }, { theme })
    const page = await show(it.url)
    const color = () =>
      stage(page)
        .locator('section')
        .evaluate((section) => getComputedStyle(section).color)
    expect(await color()).toBe('rgb(1, 2, 3)')
    writeFileSync(theme, css('rgb(4, 5, 6)'))
    await eventually(color).toBe('rgb(4, 5, 6)')
    writeFileSync(theme, 'section { color: red }')
    await page.locator('#over').waitFor()
    expect(await color()).toBe('rgb(4, 5, 6)')
    writeFileSync(theme, css('rgb(7, 8, 9)'))
    await eventually(color).toBe('rgb(7, 8, 9)')
    await page.locator('#over').waitFor({ state: 'hidden' })
  })
})

describe('several sources', () => {
  test('one that is renamed, and one that is new, can be chosen', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const page = await show(it.url)
    renameSync(join(it.folder, 'notes/a.txt'), join(it.folder, 'notes/b.txt'))
    await page.locator('#chooser').waitFor()
    await expect
      .poll(() => page.locator('#chooser option').allTextContents())
      .toEqual(['a.txt', 'b.txt'])
    await page.locator('#chooser').selectOption('b.txt')
    await page.locator('#over').waitFor({ state: 'hidden' })
    it.write('notes/b.txt', notes('新しい言葉'))
    await seen(page, '新しい言葉')
  })

  test('two windows, each at its own place', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉') })
    const [one, two] = [await show(it.url), await show(it.url)]
    it.write('notes/a.txt', notes('両方で見る言葉'))
    await Promise.all([seen(one, '両方で見る言葉'), seen(two, '両方で見る言葉')])
    await one.keyboard.press('Home')
    await eventually(() => one.locator('#page').textContent()).toBe('1')
    expect(await two.locator('#page').textContent()).not.toBe('1')
  })
})

describe('the page', () => {
  test('keeps its place and its theme over a reload', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('d')
    await page.reload()
    await eventually(() => page.locator('#page').textContent()).toBe('3')
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await stage(page).locator('section.dark').count()).toBe(1)
  })

  test('shows the source at the line of its slide', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    it.write('notes/a.txt', notes('探す言葉'))
    await seen(page, '探す言葉')
    await page.locator('#to-source').click()
    await page.locator('#source-panel .here').getByText('探す言葉').waitFor()
  })

  test("and the speaker's window go in step", async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')])
    await speaker.locator('.jd-ready').waitFor()
    await page.bringToFront()
    await page.keyboard.press('ArrowRight')
    await eventually(() => speaker.url()).toMatch(/#p2$/)
    await speaker.bringToFront()
    await speaker.keyboard.press('ArrowRight')
    await eventually(() => page.locator('#page').textContent()).toBe('3')
  })

  test('gives the deck as a PDF', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export=pdf]').click(),
    ])
    expect(download.suggestedFilename()).toBe('a.pdf')
  })

  test('says that the program has ended, and keeps the last deck', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await browser.newPage()
    await page.goto(it.url)
    await page.locator('#stage section').waitFor()
    await it.close()
    await page.locator('#lost').waitFor()
    expect(await page.locator('#strip .row').count()).toBeGreaterThan(3)
  })
})
