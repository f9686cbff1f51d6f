import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDeck, readOutline } from '../../src/pipeline/make-deck.js'
import { renderDeck } from '../../src/pipeline/render-deck.js'
import { loadTheme } from '../../src/theme/load-theme.js'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import type { PlacedText, Slide } from '../../src/types/deck.js'
import { embeddedChromium } from '../typeset/embedded-chromium.js'
import type { DrawnSlide } from './structures/drawn-lines.js'
import { drawnSlides } from './structures/drawn-lines.js'
import { sectionRenderer } from '../../src/render/section-renderer.js'

const inputs = ['blocks']
/** Checked with the structures, or drawn by CSS. */
const elsewhere = new Set(['sign', 'number', 'rank', 'th', 'td'])
/** Begin with blanks that are drawn. */
const indented = new Set(['code', 'closing'])

let browser: Browser | undefined
const slides: Slide[] = []
const drawn: DrawnSlide[] = []

beforeAll(async () => {
  const theme = await loadTheme('jaws')
  const typesetter = await createTypesetter()
  browser = await embeddedChromium()
  for (const name of inputs) {
    const url = new URL(`../fixtures/layout/${name}/input.md`, import.meta.url)
    const outline = readOutline(readFileSync(url), 'input.md', {})
    const deck = makeDeck(outline, {}, { theme, typesetter, renderer: sectionRenderer(theme.css) })
    const options = { lang: 'ja', dark: false, fonts: 'truetype' as const }
    const { css, fontCss, slides: rendered } = await renderDeck(deck, theme, options)
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 720 })
    const body = rendered.map(({ html }) => html).join('')
    const style = 'body{margin:0}svg{display:block;width:1280px;height:720px}'
    await page.setContent(
      `<!doctype html><html lang="ja"><style>${fontCss}${style}${css}</style><div class="marpit">${body}</div>`,
    )
    await page.evaluate(() => document.fonts.ready)
    slides.push(...deck.slides)
    drawn.push(...(await drawnSlides(page)))
  }
}, 60_000)
afterAll(async () => browser?.close())

const bare = (text: string): string => text.replaceAll(/\s/gu, '')

/** Lines of a placed text that stand nowhere on the drawn slide, with what stands nearest. */
function missing(text: PlacedText, { lines }: DrawnSlide): string[] {
  return text.lines.flatMap((line, i) => {
    const said = bare(line)
    const middle = text.y + text.style.leading * (i + 0.5)
    const same = lines.filter(({ text: found }) => {
      const words = bare(found)
      return words !== '' && (said.startsWith(words) || words.startsWith(said))
    })
    const right = same.some(
      (found) =>
        Math.abs(found.middle - middle) <= 1 &&
        (indented.has(text.role) || Math.abs(found.left - text.x) <= 1),
    )
    return right || said === ''
      ? []
      : [`${text.role} "${line}" at ${text.x}, ${middle}: ${JSON.stringify(same)}`]
  })
}

describe('what was placed is what is drawn', () => {
  test('every text, line by line, within a pixel', () => {
    expect(slides.length).toBeGreaterThan(12)
    expect(drawn.length).toBe(slides.length)
    const lost = slides.flatMap((slide, i) => {
      const shown = drawn[i]
      const texts = (slide.placement?.items ?? []).filter((item) => item.kind === 'text')
      return texts
        .filter(({ role }) => !elsewhere.has(role))
        .flatMap((text) => (shown ? missing(text, shown) : ['no slide']))
        .map((words) => `${i + 1} ${slide.data.layout}: ${words}`)
    })
    expect(lost).toEqual([])
  })

  test('cells of tables stand in the lines where they were placed', () => {
    const lost = slides.flatMap((slide, i) => {
      const cells = (slide.placement?.items ?? []).filter(
        (item) => item.kind === 'text' && (item.role === 'th' || item.role === 'td'),
      )
      return cells.filter((cell) => {
        if (cell.kind !== 'text' || !cell.lines[0]?.trim()) return false
        const middle = cell.y + cell.style.leading / 2
        return !drawn[i]?.lines.some(
          (line) =>
            Math.abs(line.middle - middle) <= 1 &&
            line.left >= cell.x - 1 &&
            line.right <= cell.x + cell.width + 1,
        )
      })
    })
    expect(lost).toEqual([])
  })

  test('nothing is cut off', () => {
    for (const { scrollHeight, lines } of drawn) {
      expect(scrollHeight).toBeLessThanOrEqual(720)
      expect(Math.max(0, ...lines.map(({ right }) => right))).toBeLessThanOrEqual(1201)
    }
  })
})
