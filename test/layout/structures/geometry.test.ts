import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyBreaks } from '../../../src/paginate/breaks/apply-breaks.js'
import type { PlacedText, Slide } from '../../../src/types/deck.js'
import { embeddedChromium } from '../../typeset/embedded-chromium.js'
import { casesIn } from './cases-in.js'
import type { DrawnSlide } from './drawn-lines.js'
import { drawnSlides } from './drawn-lines.js'
import { layoutContext } from './layout-context.js'
import { layouts } from './layouts.js'
import { slideOf } from './slide-of.js'
import { structuresPage } from './structures-page.js'

/** Drawn by CSS, or hidden under what is drawn in its place. */
const notInText = new Set(['sign', 'rank', 'initial'])
/** Centred in its box. */
const centred = new Set(['comparison'])

const names = Object.values(layouts).flatMap(({ name }) =>
  casesIn(name, 'true').map((markdown, i) => ({ name, markdown, title: `${name} ${i + 1}` })),
)

let browser: Browser | undefined
const placed: Slide[] = []
let drawn: DrawnSlide[] = []

beforeAll(async () => {
  const context = await layoutContext()
  for (const { name, markdown } of names) {
    const layout = layouts[name]
    if (!layout) continue
    const slide = slideOf(markdown)
    const arranged = layout.arrange({ ...slide, data: { ...slide.data, layout: name } }, context)
    placed.push(applyBreaks({ ...arranged, placement: layout.place(arranged, context) }))
  }
  browser = await embeddedChromium()
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.setContent(await structuresPage(placed))
  await page.evaluate(() => document.fonts.ready)
  drawn = await drawnSlides(page)
})
afterAll(async () => browser?.close())

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

/** Lines of a placed text that stand nowhere on the drawn slide, with what stands nearest. */
function missing(text: PlacedText, { lines }: DrawnSlide): string[] {
  return text.lines.flatMap((line, i) => {
    const middle = text.y + text.style.leading * (i + 0.5)
    const said = bare(line)
    const same = lines.filter((found) => {
      const words = bare(found.text)
      return words !== '' && (said.startsWith(words) || words.startsWith(said))
    })
    const right = same.some(
      (found) =>
        Math.abs(found.middle - middle) <= 1 &&
        (centred.has(text.role) || Math.abs(found.left - text.x) <= 1) &&
        found.right <= text.x + text.width + 1,
    )
    if (right) return []
    return [`${text.role} "${line}" at ${text.x}, ${middle}: ${JSON.stringify(same)}`]
  })
}

describe.each(names.map(({ title }, i) => ({ title, i })))('$title', ({ i }) => {
  test('every text stands where it was placed', () => {
    const slide = drawn[i]
    const items = placed[i]?.placement?.items ?? []
    expect(items.length).toBeGreaterThan(0)
    const texts = items.filter((item) => item.kind === 'text')
    const lost = texts
      .filter(({ role }) => !notInText.has(role))
      .flatMap((text) => (slide ? missing(text, slide) : ['no slide']))
    expect(lost).toEqual([])
  })

  test('icons and panels stand where they were placed', () => {
    const slide = drawn[i]
    const near = (box: number[], item: { x: number; y: number; width: number; height: number }) =>
      [item.x, item.y, item.width, item.height].every((n, at) => Math.abs(n - (box[at] ?? 0)) <= 1)
    const items = placed[i]?.placement?.items ?? []
    const lost = items.filter((item) => {
      if (item.kind === 'icon' && item.source) return !slide?.icons.some((box) => near(box, item))
      const panel = item.kind === 'rect' && item.fill === 'mist' && item.width !== 704
      return (
        panel &&
        item.height > 20 &&
        item.height !== 128 &&
        !slide?.boxes.some((box) => near(box, item))
      )
    })
    expect(lost).toEqual([])
  })

  test('nothing reaches below the body', () => {
    expect(drawn[i]?.scrollHeight).toBeLessThanOrEqual(720)
    const words = drawn[i]?.lines.filter(({ middle }) => middle < 664) ?? []
    expect(Math.max(...words.map(({ middle }) => middle))).toBeLessThan(632)
    expect(Math.max(...words.map(({ right }) => right))).toBeLessThanOrEqual(1201)
  })
})
