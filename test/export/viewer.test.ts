import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest'
import { exportHtml } from '../../src/export/html/export-html.js'
import { fileUrl, launchViewer } from './open-in-browser.js'
import { sampleDeck } from './sample-deck.js'

const deck = sampleDeck(12)
const url = fileUrl(exportHtml(deck, { seconds: deck.slides.map(() => 20), minutes: 4 }))

let browser: Browser
let context: BrowserContext
let page: Page
const problems: string[] = []

beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
  problems.length = 0
  context = await browser.newContext({ viewport: { width: 1000, height: 700 }, hasTouch: true })
  context.on('console', (message) => problems.push(message.text()))
  context.on('weberror', (error) => problems.push(String(error.error())))
  context.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) problems.push(request.url())
  })
  page = await context.newPage()
  await page.goto(url)
})
afterEach(async () => {
  await context.close()
  expect(problems).toEqual([])
})

const visible = (from: Page): Promise<string[]> =>
  from.$$eval('.jd-slide', (slides) =>
    slides
      .filter((slide) => slide.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }))
      .map((slide) => String((slide as HTMLElement).dataset['n'])),
  )
/** The slides that are seen become these: the page paints after the key has been handled. */
const shows = (from: Page, numbers: string[]): Promise<void> =>
  expect.poll(() => visible(from), { timeout: 5000 }).toEqual(numbers)
const at = (n: number): RegExp => new RegExp(`#${n}$`)

test('keys turn the slides, and never past the ends', async () => {
  await shows(page, ['1'])
  const steps: [string, number][] = [
    ['ArrowLeft', 1],
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageDown', 4],
    ['ArrowDown', 5],
    ['Shift+Space', 4],
    ['PageUp', 3],
    ['ArrowUp', 2],
    ['End', 12],
    ['ArrowRight', 12],
    ['Home', 1],
  ]
  for (const [key, n] of steps) {
    await page.keyboard.press(key)
    await shows(page, [String(n)])
    expect(page.url()).toMatch(at(n))
  }
})

test('a number and Enter jump; the number is told to screen readers', async () => {
  await page.keyboard.type('11')
  await page.keyboard.press('Enter')
  await shows(page, ['11'])
  expect(await page.textContent('#jd-live')).toBe('11 / 12 スライド11')
})

test('reload, back to an address and a link on a slide keep and find the place', async () => {
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await page.reload()
  await shows(page, ['7'])
  await page.click('.jd-now a[href="#3"]')
  await shows(page, ['3'])
  await page.goBack()
  await shows(page, ['7'])
  await page.goto(`${url}#99`)
  await shows(page, ['12'])
})

test('the overview shows all; arrows, click and Escape work in it', async () => {
  await page.keyboard.press('o')
  expect((await page.$$('.jd-slide:not([hidden])')).length).toBe(12)
  await page.keyboard.press('ArrowDown')
  expect(page.url()).toMatch(at(4))
  await page.click('.jd-slide[data-n="6"]')
  await shows(page, ['6'])
  await page.keyboard.press('o')
  await page.keyboard.press('Escape')
  await shows(page, ['6'])
})

test('clicks go forward, at the left edge back; swipes too', async () => {
  await page.mouse.click(700, 500)
  await shows(page, ['2'])
  await page.mouse.click(50, 500)
  await shows(page, ['1'])
  const swipe = (from: number, to: number): Promise<void> =>
    page.evaluate(
      ([start, end]) => {
        const touch = (x = 0): Touch =>
          new Touch({ identifier: 1, target: document.body, clientX: x, clientY: 300 })
        const options = { bubbles: true }
        document.body.dispatchEvent(
          new TouchEvent('touchstart', { ...options, touches: [touch(start)] }),
        )
        document.body.dispatchEvent(
          new TouchEvent('touchend', { ...options, changedTouches: [touch(end)] }),
        )
      },
      [from, to],
    )
  await swipe(600, 300)
  await shows(page, ['2'])
  await swipe(300, 600)
  await shows(page, ['1'])
  await swipe(300, 320)
  await shows(page, ['1'])
})

test.each([
  [1000, 700],
  [400, 800],
  [1600, 500],
])('the slide fits a window of %i x %i whole, and is in its middle', async (width, height) => {
  await page.setViewportSize({ width, height })
  const slide = page.locator('.jd-now .marpit')
  const scale = Math.min(width / 1280, height / 720)
  await expect
    .poll(async () => (await slide.boundingBox())?.width, { timeout: 10_000 })
    .toBeCloseTo(1280 * scale, 0)
  const box = await slide.boundingBox()
  expect(box?.x).toBeCloseTo((width - 1280 * scale) / 2, 0)
  expect(box?.y).toBeCloseTo((height - 720 * scale) / 2, 0)
})

test('buttons have names and do what they say; help opens and closes', async () => {
  await page.getByRole('button', { name: '次へ' }).click()
  await shows(page, ['2'])
  await page.getByRole('button', { name: '前へ' }).press('Enter')
  await shows(page, ['1'])
  await page.keyboard.press('?')
  expect(await page.getByRole('dialog').isVisible()).toBe(true)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
  await shows(page, ['1'])
})

test('the speaker view: two windows in step, notes, next slide, reload of either', async () => {
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('p')
  const speaker = await opening
  await speaker.waitForSelector('.jd-ready')
  await shows(speaker, ['1', '2'])
  expect(await speaker.textContent('#jd-notes')).toBe('ノート1: a < b & c')
  // Turned while the first greeting is still under way: the older slide does not come back.
  await speaker.keyboard.press('ArrowRight')
  await shows(page, ['2'])
  expect(await visible(speaker)).toEqual(['2', '3'])
  expect(await speaker.textContent('#jd-notes')).toBe('このスライドにノートはありません')
  await page.keyboard.press('End')
  await shows(speaker, ['12'])
  await page.reload()
  await page.keyboard.press('ArrowLeft')
  await shows(speaker, ['11', '12'])
  await speaker.reload()
  await speaker.keyboard.press('Home')
  await shows(page, ['1'])
  await speaker.close()
  await page.keyboard.press('ArrowRight')
  await shows(page, ['2'])
})

test('the speaker view: the clock starts when the first slide is left, and knows the plan', async () => {
  await context.clock.install({ time: new Date('2017-03-11T10:00:00') })
  const speaker = await context.newPage()
  await speaker.goto(`${url}#p1`)
  await context.clock.pauseAt(new Date('2017-03-11T10:00:30'))
  const text = (id: string): Promise<string | null> => speaker.textContent(`#jd-${id}`)
  expect([await text('clock'), await text('elapsed'), await text('remaining')]).toEqual([
    '10:00',
    '0:00',
    '4:00',
  ])
  await speaker.keyboard.press('ArrowRight')
  await context.clock.runFor(10_500)
  expect([await text('elapsed'), await text('pace')]).toEqual(['0:10', '0:10 早い'])
  await context.clock.runFor(20_000)
  expect([await text('elapsed'), await text('pace')]).toEqual(['0:30', '予定どおり'])
  await context.clock.runFor(60_000)
  expect([await text('elapsed'), await text('pace')]).toEqual(['1:30', '0:50 遅れ'])
  await speaker.keyboard.press('t')
  await context.clock.runFor(60_000)
  expect([await text('clock'), await text('elapsed')]).toEqual(['10:03', '1:30'])
  await speaker.reload()
  expect(await text('elapsed')).toBe('1:30')
  await speaker.keyboard.press('r')
  expect(await text('elapsed')).toBe('0:00')
  const size = (): Promise<string> =>
    speaker.$eval('#jd-notes', (notes) => getComputedStyle(notes).fontSize)
  await speaker.keyboard.press('+')
  expect(await size()).toBe('26px')
  await speaker.keyboard.press('-')
  expect(await size()).toBe('24px')
})

test('without scripts all slides stand one below the other', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(url)
  const boxes = await Promise.all((await still.$$('.jd-slide')).map((slide) => slide.boundingBox()))
  const tops = boxes.map((box) => box?.y ?? 0)
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect(new Set(tops).size).toBe(12)
  await plain.close()
})
