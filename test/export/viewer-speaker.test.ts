import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchViewer } from './open-in-browser.js'
import { eventually, expectAt, openSpeaker, openStage, stageUrl, violations } from './stage.js'

const url = stageUrl()
let browser: Browser
let context: BrowserContext
let page: Page
let speaker: Page
let problems: string[]

beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
  ;({ context, page, problems } = await openStage(browser, `${url}#3`))
  speaker = await openSpeaker(page)
  await expectAt(speaker, 3, 'presenter')
})
afterEach(async () => {
  await context.close()
  expect(problems).toEqual([])
})

test.each([
  ['o', 'o'],
  ['o', 'Escape'],
  ['o', 'Enter'],
  ['v', 'Escape'],
  ['v', 'v'],
  ['/', 'Escape'],
  ['?', 'Escape'],
  ['b', 'Escape'],
])('%s and %s lead back to the speaker view, still paired', async (away, back) => {
  await speaker.keyboard.press(away)
  await speaker.keyboard.press(back)
  await expectAt(speaker, 3, 'presenter')
  await speaker.keyboard.press('PageDown')
  await expectAt(speaker, 4, 'presenter')
  await expectAt(page, 4)
})

test('picking a slide in its overview or its list leads back too; the deck follows', async () => {
  await speaker.keyboard.press('o')
  await speaker.click('.jd-slide[data-n="6"]')
  await expectAt(speaker, 6, 'presenter')
  await expectAt(page, 6)
  await speaker.keyboard.press('j')
  await speaker.click('#jd-found [data-n="9"]')
  await expectAt(speaker, 9, 'presenter')
  await expectAt(page, 9)
})

test('reloaded in its overview it is the speaker view, in step with the deck', async () => {
  await speaker.keyboard.press('o')
  await speaker.reload()
  await expectAt(speaker, 3, 'presenter')
  await page.keyboard.press('PageDown')
  await expectAt(speaker, 4, 'presenter')
  await page.reload()
  await page.waitForSelector('.jd-paired', { state: 'attached' })
  await speaker.keyboard.press('PageDown')
  await expectAt(page, 5)
})

test('links inside the deck keep it; links out of it open a tab, in both windows', async () => {
  await speaker.click('.jd-now a[href="#3"]')
  await expectAt(speaker, 3, 'presenter')
  for (const one of [page, speaker]) {
    await context.route('https://example.com/', (route) => route.fulfill({ body: 'elsewhere' }))
    const opening = context.waitForEvent('page')
    await one.click('.jd-now a[href^="https"]')
    const tab = await opening
    await tab.waitForURL('https://example.com/')
    expect(await tab.evaluate(() => opener === null)).toBe(true)
    await tab.close()
  }
  await expectAt(speaker, 3, 'presenter')
  await expectAt(page, 3)
})

test('steps, black screen and dark slides are the same in both windows', async () => {
  await speaker.keyboard.type('5')
  await speaker.keyboard.press('Enter')
  await expectAt(page, 5)
  const hidden = (from: Page): Promise<number> => from.locator('.jd-now .jd-step-later').count()
  await eventually(() => hidden(page)).toBe(2)
  await speaker.keyboard.press('PageDown')
  await eventually(() => hidden(page)).toBe(1)
  expect(await hidden(speaker)).toBe(1)
  await speaker.keyboard.press('b')
  await page.waitForSelector('.jd-curtain[data-curtain=black]')
  expect(await violations(speaker)).toEqual([])
  await speaker.keyboard.press('b')
  await page.waitForSelector('.jd-curtain', { state: 'hidden' })
  await page.keyboard.press('d')
  await speaker.waitForSelector('.jd-slide section.dark', { state: 'attached' })
})

test('the pen and the laser of one window are seen in the other; clearing clears both', async () => {
  await page.keyboard.press('i')
  await page.mouse.move(300, 300)
  await page.mouse.down()
  await page.mouse.move(500, 320, { steps: 4 })
  await page.mouse.up()
  await expectAt(page, 3)
  await speaker.waitForSelector('.jd-now .jd-ink .jd-line', { state: 'attached' })
  const points = (from: Page): Promise<string | null> =>
    from.locator('.jd-now .jd-line').first().getAttribute('points')
  await eventually(async () => (await points(speaker)) === (await points(page))).toBe(true)
  await page.keyboard.press('PageDown')
  await expectAt(speaker, 4, 'presenter')
  expect(await speaker.locator('.jd-now .jd-ink').count()).toBe(0)
  await speaker.reload()
  await speaker.waitForSelector('[data-n="3"] .jd-ink', { state: 'attached' })
  await page.keyboard.press('l')
  await page.mouse.move(640, 360)
  await speaker.waitForSelector('.jd-now #jd-dot', { state: 'attached' })
  const at = await speaker.$eval('#jd-dot', ({ style }) => [style.left, style.top])
  expect(at).toEqual(['50%', '50%'])
  await page.keyboard.press('Escape')
  await speaker.waitForSelector('#jd-dot', { state: 'detached' })
  await page.keyboard.press('PageUp')
  await expectAt(speaker, 3, 'presenter')
  await speaker.keyboard.press('x')
  await page.waitForSelector('.jd-ink', { state: 'detached' })
})

test('minutes typed on the spot count down in both windows', async () => {
  await speaker.fill('#jd-minutes', '7')
  await eventually(() => speaker.textContent('#jd-remaining')).toBe('7:00')
  await eventually(() => page.textContent('#jd-remaining')).toBe('7:00')
  await speaker.fill('#jd-minutes', '')
  await eventually(() => speaker.textContent('#jd-remaining')).toBe('–')
  // Without minutes nobody is told to be late.
  await speaker.keyboard.press('Escape')
  await speaker.keyboard.press('PageDown')
  await eventually(() => speaker.textContent('#jd-elapsed')).not.toBe('0:00')
  expect(await speaker.textContent('#jd-pace')).toBe('')
})
