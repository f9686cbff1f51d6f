import { launch, type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { firefoxPath } from '../paginate/open-firefox.js'
import { stageUrl } from './stage.js'

const url = stageUrl()
const name = firefoxPath ? 'in Firefox' : 'in Firefox: NOT DONE, there is none here (see FIREFOX)'
let browser: Browser
let page: Page

beforeAll(async () => {
  if (!firefoxPath) return
  browser = await launch({ browser: 'firefox', executablePath: firefoxPath, headless: true })
}, 300_000)
afterAll(() => browser?.close())

const open = async (address: string, width = 1280, height = 720): Promise<void> => {
  page = await browser.newPage()
  await page.setViewport({ width, height })
  await page.goto(url + address)
  await page.waitForSelector('.jd-ready')
}
const at = (from: Page): Promise<string> =>
  from.evaluate(() => {
    const now = document.querySelector<HTMLElement>('.jd-now')
    return `${document.documentElement.dataset['view']} ${now?.dataset['n']}`
  })
const expectAt = async (from: Page, place: string): Promise<void> => {
  await expect.poll(() => at(from), { timeout: 20_000 }).toBe(place)
}

test.skipIf(!firefoxPath)(`${name}: keys, overview, curtain, search, steps, text`, async () => {
  await open('#slide-3')
  await expectAt(page, 'slide 3')
  for (const [key, place] of [
    ['PageDown', 'slide 4'],
    ['o', 'overview 4'],
    ['ArrowDown', 'overview 7'],
    ['Escape', 'slide 7'],
    ['v', 'reading 7'],
    ['v', 'slide 7'],
    ['End', 'slide 12'],
    ['PageDown', 'slide 12'],
  ] as const) {
    await page.keyboard.press(key)
    await expectAt(page, place)
  }
  const cover = (): Promise<string | undefined> =>
    page.$eval('.jd-curtain', (it) => (it as HTMLElement).dataset['curtain'])
  expect(await cover()).toBe('end')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('/')
  await page.keyboard.type('text-5')
  await page.keyboard.press('Enter')
  await expectAt(page, 'slide 5')
  expect((await page.$$('.jd-now .jd-step-later')).length).toBe(2)
  await page.keyboard.press('PageDown')
  expect((await page.$$('.jd-now .jd-step-later')).length).toBe(1)
  await page.close()
})

test.skipIf(!firefoxPath).each([
  [1280, 720],
  [412, 823],
  [823, 412],
])(`${name}: the slide is whole in %i x %i px, with nothing beside it`, async (width, height) => {
  await open('#6', width, height)
  if ((await at(page)).startsWith('reading')) await page.keyboard.press('v')
  await expectAt(page, 'slide 6')
  const box = await page.$eval('.jd-now .marpit', (slide) => {
    const { left, right, top, bottom } = slide.getBoundingClientRect()
    const { scrollWidth, clientWidth } = document.documentElement
    return { left, top, wide: right - left, high: bottom - top, beside: scrollWidth - clientWidth }
  })
  const scale = Math.min(width / 1280, height / 720)
  expect(box.beside).toBe(0)
  expect(box.wide).toBeCloseTo(1280 * scale, 0)
  expect(box.left).toBeCloseTo((width - box.wide) / 2, 0)
  expect(box.top).toBeCloseTo((height - box.high) / 2, 0)
  await page.close()
})

test.skipIf(!firefoxPath)(`${name}: two windows in step, every way back`, async () => {
  await open('#3')
  const opening = new Promise<Page | null>((done) => page.once('popup', done))
  await page.keyboard.press('p')
  const speaker = await opening
  if (!speaker) throw new Error('no speaker window')
  await expectAt(speaker, 'presenter 3')
  await speaker.waitForSelector('.jd-paired')
  for (const keys of [
    ['o', 'Escape'],
    ['o', 'Enter'],
    ['v', 'v'],
  ] as const) {
    for (const key of keys) await speaker.keyboard.press(key)
    await expectAt(speaker, 'presenter 3')
  }
  await speaker.keyboard.press('PageDown')
  await expectAt(page, 'slide 4')
  await speaker.reload()
  await speaker.waitForSelector('.jd-paired')
  await page.keyboard.press('PageDown')
  await expectAt(speaker, 'presenter 5')
})
