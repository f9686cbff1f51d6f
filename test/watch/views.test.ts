import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { current, inBrowser, seen } from './in-browser.js'
import { eventually, notes } from './watched.js'

const { start, show } = inBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const broken = '# a\n'

/** What axe-core finds wrong, as rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    interface Found {
      violations: { id: string; nodes: { target: string[] }[] }[]
    }
    const run = Reflect.get(Reflect.get(window, 'axe'), 'run') as () => Promise<Found>
    const { violations } = await run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))
  })
}

const sizes = { wide: [1440, 900], middle: [1000, 800], phone: [390, 844] } as const

describe.each(Object.entries(sizes))('on a %s window', (_, [width, height]) => {
  test('nothing is in the way of anyone, in every state, and nothing is cut off', async () => {
    const it = await start({ 'notes/a.txt': notes('AWS Aurola の言葉') })
    const page = await show(it.url, { viewport: { width, height }, bypassCSP: true })
    const look = async (state: string): Promise<void> => {
      expect([state, await violations(page)]).toEqual([state, []])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([state, wide]).toEqual([state, width])
    }
    for (const theme of ['light', 'dark']) {
      if (theme === 'dark') await page.keyboard.press('d')
      await look(theme)
      await page.keyboard.press('v')
      await page.locator('#scroll .leaf section').first().waitFor()
      await look(`${theme} all`)
      await page.keyboard.press('v')
    }
    await page.locator('#source-tab').click()
    await look('source')
    await page.locator('#more').click()
    await look('formats')
    await page.keyboard.press('Escape')
    await page.locator('.thumb[aria-label$=": 一つ目の題"]').click()
    await page.locator('#choose').click()
    await page.locator('#choices .choice').first().waitFor()
    await look('choices')
    await page.keyboard.press('Escape')
    await page.locator('#fold').click()
    await look('folded')
    await page.locator('#fold').click()
    it.write('notes/a.txt', broken)
    await page.locator('#over').waitFor()
    await look('broken')
    // The place of the error can be reached without scrolling inside the message.
    const [over, place] = [
      await page.locator('#over').boundingBox(),
      await page.locator('#over .place').boundingBox(),
    ]
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(
      (over?.y ?? 0) + (over?.height ?? 0),
    )
  })
})

describe('all slides under one another', () => {
  const long = Array.from({ length: 12 }, (_, n) => `  • 題${n}\n    • A -> B${n} -> C\n`).join('')
  const inView = (page: Page) =>
    page.evaluate(() => {
      const view = document.querySelector('#scroll')?.getBoundingClientRect()
      const leaf = document.querySelector('#scroll .leaf.now')?.getBoundingClientRect()
      return !!view && !!leaf && leaf.top >= view.top - 1 && leaf.top < view.bottom - 40
    })

  test('bring the edited slide into view and leave the others the elements they were', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉', long) })
    const page = await show(it.url)
    await page.keyboard.press('v')
    await page.locator('#scroll .leaf svg').first().waitFor()
    await page.evaluate(() =>
      document
        .querySelectorAll('#scroll .leaf')
        .forEach((leaf) => leaf.setAttribute('data-was', '')),
    )
    it.write('notes/a.txt', notes('書き換えた言葉', long))
    await page.locator('#scroll .leaf.now').getByText('書き換えた言葉').waitFor()
    await eventually(() => inView(page)).toBe(true)
    expect(await page.locator('#scroll .leaf:not([data-was])').count()).toBe(0)
  })

  test('keep their place when slides are put in before it', async () => {
    const it = await start({ 'notes/a.txt': notes('元の言葉', long) })
    const page = await show(it.url)
    await page.keyboard.press('v')
    await page.keyboard.press('End')
    await eventually(() => inView(page)).toBe(true)
    const id = await current(page).getAttribute('data-id')
    it.write('notes/a.txt', `${notes('元の言葉', long)}\n  • 終わりに足した\n    • A > B > C\n`)
    await eventually(() => current(page).getAttribute('data-id')).not.toBe(id)
    await eventually(() => inView(page)).toBe(true)
  })

  test('turn the thumbnails and the notes with the wheel, and the slide with the keys', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉', long) })
    const page = await show(it.url)
    await page.locator('#view-scroll').click()
    await page.locator('#scroll .leaf svg').first().waitFor()
    await page.locator('#scroll').hover()
    await page.mouse.wheel(0, 2400)
    await eventually(async () => Number(await page.locator('#page').textContent())).toBeGreaterThan(
      4,
    )
    const at = Number(await page.locator('#page').textContent())
    expect(await current(page).locator('.number').textContent()).toBe(String(at))
    await page.locator('body').press('ArrowRight')
    await eventually(() => page.locator('#page').textContent()).toBe(String(at + 1))
    await eventually(() => inView(page)).toBe(true)
    await page.reload()
    await page.locator('#scroll .leaf.now svg').waitFor()
    expect(await page.locator('#page').textContent()).toBe(String(at + 1))
    await page.locator('#view-slide').click()
    await page.locator('#stage section').waitFor()
    expect(await page.locator('#scroll').isVisible()).toBe(false)
  })
})

describe('without a mouse', () => {
  test('every button is reached by Tab and shows that it is', async () => {
    const it = await start({ 'notes/a.txt': notes('言葉') })
    const page = await show(it.url)
    const reached = new Set<string>()
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement
        const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body)
        const ring = outlineStyle !== 'none' && outlineWidth !== '0px' ? '' : ' without a ring'
        if (!element || element === document.body) return ''
        const name = element.id || element.getAttribute('data-export') || element.className
        return `${name}${ring}`
      })
      reached.add(at)
    }
    const wanted =
      'light dark presenter handout pdf pptx thumb next notes-tab view-scroll to-source'
    expect([...reached]).toEqual(expect.arrayContaining(wanted.split(' ')))
    expect([...reached].filter((name) => name.endsWith('without a ring'))).toEqual([])
  })
})

test('the words of the notes stand under the slide that they belong to', async () => {
  const it = await start({ 'notes/a.txt': notes('言葉', '  • 話すことだけ #notes\n') })
  const page = await show(it.url)
  await seen(page, '勉強会')
  const texts: string[] = []
  const count = await page.locator('#strip .row').count()
  for (let n = 1; n <= count; n++) {
    await eventually(() => page.locator('#page').textContent()).toBe(String(n))
    texts.push((await page.locator('#notes-panel').textContent()) ?? '')
    await page.keyboard.press('ArrowRight')
  }
  expect(texts.filter((text) => text.includes('話すことだけ'))).toHaveLength(1)
})
