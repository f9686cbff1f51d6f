import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchViewer } from './open-in-browser.js'
import { eventually, expectAt, openStage, stageUrl, violations } from './stage.js'

const url = stageUrl()
let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())

const states: [name: string, address: string, keys: string[], options: BrowserContextOptions][] = [
  ['slide', '#6', ['PageDown'], {}],
  ['overview', '#6', ['o'], {}],
  ['search', '#6', ['/', '5'], {}],
  ['menu', '#6', ['?'], {}],
  ['reading', '#6', ['v'], {}],
  ['reading, dark', '#6', ['d', 'v'], {}],
  ['end mark', '#12', ['PageDown'], {}],
  ['white', '#6', ['w'], {}],
  ['rehearsal result', '#6', ['e', 'PageDown', 'e'], {}],
  ['pen and laser', '#6', ['l'], {}],
  ['speaker', '#p6', ['t'], {}],
  ['speaker, overview', '#p6', ['o'], {}],
  ['speaker, result', '#p6', ['e', 'PageDown', 'e'], {}],
  ['dark', '#6', ['d'], {}],
  ['forced colours', '#6', [], { forcedColors: 'active' }],
  ['forced colours, overview', '#6', ['o'], { forcedColors: 'active', colorScheme: 'dark' }],
  ['zoom 200 %', '#6', [], { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 }],
  ['zoom 400 %', '#6', [], { viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 }],
]
test.each(states)('axe finds nothing: %s', async (_, address, keys, options) => {
  const { context, page, problems } = await openStage(browser, url + address, options)
  await page.mouse.move(30, 30)
  for (const key of keys) await page.keyboard.press(key)
  expect(await violations(page)).toEqual([])
  expect(problems).toEqual([])
  await context.close()
})

/** Names of the groups and buttons of slides that assistive technology is told of. */
async function told(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored, name }) => !ignored && /^\d+ \/ 12/.test(String(name?.value ?? '')))
    .filter(({ role }) => ['group', 'button'].includes(String(role?.value)))
    .map(({ name }) => String(name?.value))
}

test('only the slide that is shown is told of; in the overview each is a button', async () => {
  const { context, page } = await openStage(browser, `${url}#6`)
  await eventually(() => told(page)).toEqual(['6 / 12'])
  await page.keyboard.press('PageUp')
  await expectAt(page, 5)
  await eventually(() => told(page)).toEqual(['5 / 12'])
  await page.keyboard.press('o')
  const buttons = async (): Promise<unknown[]> => {
    const named = (await told(page)).filter((name) => name.length > '12 / 12'.length)
    return [named.length, named[2]]
  }
  await eventually(buttons).toEqual([12, '3 / 12 本編 <その1>'])
  await context.close()
})

test.each([
  [640, 360, 2],
  [320, 180, 4],
  [320, 256, 1],
])('at %i x %i px (factor %i) text reflows, with nothing beside the window', async (...size) => {
  const [width, height, deviceScaleFactor] = size
  const viewport = { width, height }
  const { context, page } = await openStage(browser, `${url}#6`, { viewport, deviceScaleFactor })
  await expectAt(page, 6, 'reading')
  const lines = await page.evaluate(() => ({
    beside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    least: Math.min(
      ...[...document.querySelectorAll('#jd-read :is(li, h1, h2, p)')].map((line) =>
        Number.parseFloat(getComputedStyle(line).fontSize),
      ),
    ),
    words: document.querySelector('#jd-read')?.textContent?.match(/text-\d+/g)?.length,
  }))
  expect([lines.beside, lines.words]).toEqual([0, 12])
  expect(lines.least).toBeGreaterThan(14)
  await page.setViewportSize({ width: 1280, height: 720 })
  await expectAt(page, 6)
  await context.close()
})

test('chosen, the running text stays and keeps the place', async () => {
  const { context, page } = await openStage(browser, `${url}#2`)
  await page.keyboard.press('v')
  await expectAt(page, 2, 'reading')
  await page.setViewportSize({ width: 900, height: 600 })
  await expectAt(page, 2, 'reading')
  await page.evaluate(() => document.querySelector('#jd-read [data-n="4"]')?.scrollIntoView())
  await page.keyboard.press('v')
  await expectAt(page, 4)
  await context.close()
})

test.each([
  ['overview', ['d', 'o']],
  ['reading', ['v']],
  ['black', ['b']],
  ['pen', ['i', 'x', 'l']],
  ['search', ['/']],
  ['steps', []],
])('printed from %s: the slides alone, all of them, as they were made', async (_, keys) => {
  const { context, page } = await openStage(browser, `${url}#6`)
  await page.mouse.move(400, 300)
  for (const key of keys) await page.keyboard.press(key)
  await page.mouse.move(500, 300)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const seen = await page.evaluate(() => {
    const drawn = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !element.closest('.marpit') &&
        !element.matches('#jd-deck, .jd-slide'),
    )
    const slides = [...document.querySelectorAll('.marpit')].filter((slide) => {
      const { width, height } = slide.getBoundingClientRect()
      return width === 1280 && height === 720 && slide.checkVisibility()
    })
    return {
      drawn: drawn.map(({ id, className }) => `${id} ${className}`),
      slides: slides.length,
      dark: document.querySelectorAll('section.dark').length,
    }
  })
  expect(seen).toEqual({ drawn: [], slides: 12, dark: 0 })
  await context.close()
})
