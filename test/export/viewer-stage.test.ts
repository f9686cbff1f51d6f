import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchViewer } from './open-in-browser.js'
import { eventually, expectAt, openStage, stageUrl } from './stage.js'

const url = stageUrl()
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]

beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())
beforeEach(async () => {
  ;({ context, page, problems } = await openStage(browser, `${url}#3`, {}, async (opened) => {
    await opened.clock.install({ time: new Date('2017-03-11T10:00:00') })
    await opened.addInitScript(() => {
      const counted = globalThis as unknown as { tones: number; locks: string[] }
      counted.tones = 0
      counted.locks = []
      const { start } = OscillatorNode.prototype
      OscillatorNode.prototype.start = function (...when): void {
        counted.tones += 1
        start.apply(this, when)
      }
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: (kind: string) => {
            counted.locks.push(kind)
            return Promise.resolve({ released: false, release: () => Promise.resolve() })
          },
        },
      })
    })
  }))
})
afterEach(async () => {
  await context.close()
  expect(problems).toEqual([])
})

/** From here on, time goes only as the test says. */
const stopTime = (): Promise<void> => context.clock.pauseAt(new Date('2017-03-11T10:05:00'))

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const curtain = (): Promise<string | undefined> =>
  page.$eval('.jd-curtain', (cover) =>
    (cover as HTMLElement).hidden ? undefined : (cover as HTMLElement).dataset['curtain'],
  )

test.each([
  ['b', 'black', 'rgb(0, 0, 0)'],
  ['.', 'black', 'rgb(0, 0, 0)'],
  ['w', 'white', 'rgb(255, 255, 255)'],
])('%s covers the screen; the next key lifts it and turns nothing', async (key, name, color) => {
  await press(key)
  expect(await curtain()).toBe(name)
  const seen = await page.evaluate(() => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    return [top?.className, top && getComputedStyle(top).backgroundColor]
  })
  expect(seen).toEqual(['jd-curtain', color])
  await press('PageDown')
  expect(await curtain()).toBeUndefined()
  await expectAt(page, 3)
  await press(key, key)
  expect(await curtain()).toBeUndefined()
})

test('after the last slide stands a mark of the end, and one key leads back', async () => {
  await press('End', 'PageDown', 'PageDown')
  expect(await page.locator('.jd-curtain').textContent()).toBe('スライドはここまでです')
  await press('PageUp')
  expect(await curtain()).toBeUndefined()
  await expectAt(page, 12)
})

test('digits are seen before Enter, can be taken back, and are forgotten', async () => {
  await press('1', '1')
  expect(await page.locator('#jd-typed').textContent()).toBe('11')
  await press('Backspace', '0', 'Enter')
  await expectAt(page, 10)
  expect(await page.locator('#jd-typed').textContent()).toBe('')
  await press('4')
  await context.clock.runFor(5000)
  expect(await page.locator('#jd-typed').textContent()).toBe('')
})

test('one turn of the wheel is one slide, with all that a touchpad sends after it', async () => {
  await page.mouse.move(640, 360)
  for (let i = 0; i < 5; i += 1) await page.mouse.wheel(0, 40)
  await expectAt(page, 4)
})

test('the screen is kept on while somebody presents, not while somebody reads', async () => {
  const locks = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as { locks: string[] }).locks)
  await press('PageDown')
  expect(await locks()).toEqual([])
  await page.goto('about:blank')
  await page.goto(`${url}#p3`)
  await eventually(locks).toEqual(['screen'])
})

test('the pointer hides when it rests', async () => {
  const cursor = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).cursor)
  await page.mouse.move(300, 300)
  expect(await cursor()).toBe('auto')
  await context.clock.runFor(3000)
  expect(await cursor()).toBe('none')
})

test('the gong sounds when the time is up and it was asked for, else only by hand', async () => {
  const tones = (): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { tones: number }).tones)
  await stopTime()
  await press('t')
  await context.clock.runFor(125_000)
  expect(await tones()).toBe(0)
  await press('r', 'g')
  await context.clock.runFor(110_000)
  expect(await tones()).toBe(0)
  await context.clock.runFor(15_000)
  const once = await tones()
  expect(once).toBeGreaterThan(0)
  await context.clock.runFor(60_000)
  expect(await tones()).toBe(once)
  await press('Shift+G')
  expect(await tones()).toBe(once * 2)
})

test('a rehearsal tells planned, actual and difference of each slide, keeps it, and exports it', async () => {
  await stopTime()
  await press('e')
  await context.clock.runFor(15_000)
  await press('PageDown')
  await context.clock.runFor(5000)
  await press('e')
  const rows = (): Promise<string[]> =>
    page.$$eval('#jd-result tbody tr, #jd-result tfoot tr', (lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent).join('|')),
    )
  const expected = [
    '3|本編 <その1>|0:10|0:15|+0:05',
    '4|まとめ|0:10|0:05|−0:05',
    '|合計|0:20|0:20|0:00',
  ]
  expect(await rows()).toEqual(expected)
  const downloading = page.waitForEvent('download')
  await page.click('[data-do=csv]')
  const download = await downloading
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toBe(
    '\ufeff"#","タイトル","予定","実際","差"\r\n"3","本編 <その1>","10.0","15.0","5.0"\r\n"4","まとめ","10.0","5.0","-5.0"\r\n',
  )
  await page.reload()
  await page.keyboard.press('Shift+E')
  expect(await rows()).toEqual(expected)
})

test('search finds slides and notes, kana and width aside; Enter goes there', async () => {
  await press('/')
  await page.keyboard.type('ﾉｰﾄ5')
  expect(
    await page.$$eval('#jd-found button', (found) => found.map((it) => it.textContent)),
  ).toEqual(['5終わりノート: ノート5: a < b & c'])
  await press('Enter')
  await expectAt(page, 5)
  await press('j')
  expect(await page.$$eval('#jd-found h3', (heads) => heads.map((it) => it.textContent))).toEqual([
    '1 新訳 <本編>',
    '2 Security',
  ])
  expect(await page.locator('#jd-found [aria-current]').getAttribute('data-n')).toBe('5')
  await page.keyboard.type('zzz')
  expect(await page.locator('#jd-found').textContent()).toBe('見つかりません')
})

test('a slide has an address by its name; its link can be copied', async () => {
  await page.goto(`${url}#slide-9`)
  await expectAt(page, 9)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await press('c')
  await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#slide-9$/)
})

test('the overview names its sessions; up and down go by what is seen', async () => {
  await press('o')
  const heads = await page.$$eval('.jd-session', (found) =>
    found.filter((head) => head.checkVisibility()).map((head) => head.textContent),
  )
  expect(heads).toEqual(['1 新訳 <本編>', '2 Security'])
  await press('ArrowDown')
  await expectAt(page, 7, 'overview')
  await press('ArrowDown')
  await expectAt(page, 8, 'overview')
  await press('ArrowUp', 'Enter')
  await expectAt(page, 7)
})

test('steps come one at a time, go back the same way, and are all there elsewhere', async () => {
  const shown = (): Promise<number> => page.locator('.jd-now li:not(.jd-step-later)').count()
  await press('5', 'Enter')
  const seen: [number, string][] = []
  for (const key of ['', 'PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp']) {
    if (key !== '') await press(key)
    seen.push([await shown(), page.url().replace(/.*#/, '')])
  }
  expect(seen).toEqual([
    [0, '5'],
    [1, '5'],
    [2, '5'],
    [0, '6'],
    [2, '5'],
    [1, '5'],
  ])
  await page.emulateMedia({ media: 'print' })
  const visible = await page.$$eval(
    '.jd-slide li',
    (items) => items.filter((item) => !item.checkVisibility({ visibilityProperty: true })).length,
  )
  expect(visible).toBe(0)
})

test('slides fade only where the deck asks for it and motion is not reduced', async () => {
  const turn = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset['turn'])
  await press('PageDown')
  expect(await turn()).toBeUndefined()
  await page.goto(`${stageUrl({ transition: 'slide' })}#3`)
  await press('PageDown')
  await expectAt(page, 4)
  expect(await turn()).toBe('slide')
  await press('PageUp')
  await expectAt(page, 3)
  expect(await turn()).toBe('slide back')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await press('PageDown')
  expect(await turn()).toBe('slide back')
  await expectAt(page, 4)
})

test('the deck turns dark and back; printed it is as it was made', async () => {
  const dark = (): Promise<number> => page.locator('.jd-slide section.dark').count()
  await press('d')
  expect(await dark()).toBe(12)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await dark()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await dark()).toBe(12)
  await press('d')
  expect(await dark()).toBe(0)
})
