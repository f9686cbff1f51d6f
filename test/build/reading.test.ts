import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchViewer } from '../export/open-in-browser.js'
import { allLayoutsPath, builtDeck } from '../support/all-layouts.js'
import { seedPath } from '../support/seed.js'

let browser: Browser
beforeAll(async () => {
  browser = await launchViewer()
}, 60_000)
afterAll(() => browser.close())

const decks = [
  { name: 'the seed', source: seedPath, args: [] },
  { name: 'every layout', source: allLayoutsPath, args: [] },
  { name: 'every layout, plain', source: allLayoutsPath, args: ['--theme', 'plain'] },
]

describe.each(decks)('$name', ({ source, args }) => {
  let url: string
  beforeAll(async () => {
    url = pathToFileURL((await builtDeck(source, args)).path('.html')).href
  })

  test('as running text it has every word of its slides, in their order', async () => {
    const page = await browser.newPage()
    await page.goto(url)
    await page.keyboard.press('v')
    const differing = await page.evaluate(() => {
      const bare = (node: Node): string => (node.textContent ?? '').replaceAll(/\s+/g, '')
      const without = (node: Element, frames: string): Node => {
        const copy = node.cloneNode(true) as Element
        for (const frame of copy.querySelectorAll(frames)) frame.remove()
        return copy
      }
      const articles = [...document.querySelectorAll('#jd-read article')]
      return [...document.querySelectorAll('.jd-slide section')].flatMap((section, index) => {
        const slide = bare(without(section, 'footer, style, header:not(:has(strong))'))
        const article = articles[index]
        const text = article ? bare(without(article, '.jd-number')) : ''
        return slide === text ? [] : [[slide, text]]
      })
    })
    expect(differing).toEqual([])
    await page.close()
  })

  test.each(['light', 'dark'] as const)(
    'in forced colours (%s) all that is drawn as an area is still to be seen',
    async (colorScheme) => {
      const drawn = (page: Page): Promise<Record<string, boolean>> =>
        page.evaluate(() => {
          const areas: Record<string, boolean> = {}
          for (const section of document.querySelectorAll('.jd-slide section')) {
            const ground = getComputedStyle(section).backgroundColor
            for (const [at, element] of [...section.querySelectorAll('*')].entries()) {
              for (const part of ['', '::before', '::after']) {
                const style = getComputedStyle(element, part || undefined)
                if (part !== '' && style.content === 'none') continue
                const { backgroundColor: color, outlineStyle, borderBottomWidth } = style
                const framed = outlineStyle !== 'none' || borderBottomWidth !== '0px'
                const filled = color !== ground && !/^rgba.*, 0\)$/.test(color)
                areas[`${section.className} ${at}${part}`] = filled || framed
              }
            }
          }
          return areas
        })
      const names = async (forcedColors: 'active' | 'none'): Promise<string[]> => {
        const page = await browser.newPage({ forcedColors, colorScheme })
        await page.goto(url)
        const found = Object.entries(await drawn(page)).filter(([, seen]) => seen)
        await page.close()
        return found.map(([name]) => name.replace(/\bdark /, ''))
      }
      const forced = new Set(await names('active'))
      expect((await names('none')).filter((name) => !forced.has(name))).toEqual([])
    },
  )
})
