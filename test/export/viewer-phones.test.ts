import { devices, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from './open-in-browser.js'
import { eventually, expectAt, openStage, stageUrl, violations } from './stage.js'

const url = stageUrl()
let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())

/** Width and height of the layout viewport, and where the slide and the buttons stand in it. */
const measure = (
  page: Page,
): Promise<{ wide: number; high: number; page: number; slide: number[]; buttons: number[][] }> =>
  page.evaluate(() => {
    const box = (element: Element): number[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return [left, top, right, bottom].map(Math.round)
    }
    const root = document.documentElement
    const buttons = [...document.querySelectorAll('.jd-bar button')]
    return {
      wide: root.clientWidth,
      high: root.clientHeight,
      page: root.scrollWidth,
      slide: box(document.querySelector('.jd-now .marpit') ?? root),
      buttons: buttons.filter((button) => button.checkVisibility()).map(box),
    }
  })

/** The slide is whole, as large as it can be and in the middle; every button can be touched. */
async function expectWhole(page: Page, width: number, height: number): Promise<void> {
  const scale = Math.min(width / 1280, height / 720)
  const misfit = async (): Promise<number> => {
    const [left = 0, , right = 0] = (await measure(page)).slide
    return Math.abs(right - left - 1280 * scale)
  }
  await eventually(misfit).toBeLessThan(2)
  const { wide, high, page: whole, slide, buttons } = await measure(page)
  expect([wide, high, whole]).toEqual([width, height, width])
  const [left = 0, top = 0, right = 0, bottom = 0] = slide
  expect(Math.abs(left + right - width)).toBeLessThan(3)
  expect(Math.abs(top + bottom - height)).toBeLessThan(3)
  expect(buttons.length).toBeGreaterThan(3)
  for (const [x = -1, y = -1, toX = Infinity, toY = Infinity] of buttons) {
    expect([x >= 0, y >= 0, toX <= width, toY <= height]).toEqual([true, true, true, true])
  }
}

describe.each(['Pixel 5', 'iPhone 13', 'iPad (gen 7)'])('%s', (name) => {
  const held = (turn: '' | ' landscape') => {
    const device = devices[name + turn]
    if (!device) throw new Error(`no device ${name}${turn}`)
    const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = device
    return { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch }
  }

  test.each(['', ' landscape'] as const)('the slide is whole%s, in each view too', async (turn) => {
    const { context, page, problems } = await openStage(browser, `${url}#6`, held(turn))
    const { width, height } = held(turn).viewport
    await expectWhole(page, width, height)
    expect(await violations(page)).toEqual([])
    await page.locator('.jd-bar [data-do=overview]').tap()
    await expectAt(page, 6, 'overview')
    expect((await measure(page)).page).toBe(width)
    expect(await violations(page)).toEqual([])
    await page.locator('.jd-slide[data-n="7"]').tap()
    await expectAt(page, 7)
    await expectWhole(page, width, height)
    await page.locator('.jd-bar [data-do=reading]').tap()
    await expectAt(page, 7, 'reading')
    expect((await measure(page)).page).toBe(width)
    expect(await violations(page)).toEqual([])
    expect(problems).toEqual([])
    await context.close()
  })

  test('rotated, the slide fits again; zoomed by fingers, it stays where it is', async () => {
    const { context, page } = await openStage(browser, `${url}#6`, held(''))
    for (const turn of [' landscape', '', ' landscape'] as const) {
      const { viewport } = held(turn)
      await page.setViewportSize(viewport)
      await expectWhole(page, viewport.width, viewport.height)
    }
    const before = await measure(page)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await eventually(() => page.evaluate(() => visualViewport?.scale)).toBe(2)
    expect(await measure(page)).toEqual(before)
    await context.close()
  })

  test('the speaker view: nothing beside the screen, all of it can be reached', async () => {
    const { context, page } = await openStage(browser, `${url}#p6`, held(''))
    await expectAt(page, 6, 'presenter')
    const { wide, page: whole, slide } = await measure(page)
    expect(whole).toBe(wide)
    expect([slide[0] ?? -1, (slide[2] ?? Infinity) <= wide]).toEqual([16, true])
    for (const id of ['notes', 'elapsed', 'minutes']) {
      await page.locator(`#jd-${id}`).scrollIntoViewIfNeeded()
    }
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})
