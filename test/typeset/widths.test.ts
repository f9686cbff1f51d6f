import { readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTypesetter } from '../../src/typeset/create-typesetter.js'
import { embeddedChromium, pageFor } from './embedded-chromium.js'

const texts = [
  '../../sessions/jaws-days-2017.txt',
  '../fixtures/typeset/characters/input.txt',
].flatMap((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
)
const styles = [
  { size: 96, weight: 700 },
  { size: 40, weight: 700 },
  { size: 28, weight: 400 },
  { size: 18, weight: 400 },
] as const

let browser: Browser
beforeAll(async () => {
  browser = await embeddedChromium()
}, 60_000)
afterAll(() => browser.close())

// What a face lacks would be set in whatever the machine has.
describe.each([
  { family: 'noto', missing: [] },
  { family: 'ud', missing: ['𠮷'] },
] as const)('$family', ({ family, missing }) => {
  test('every line is as wide as in Chromium, within 0.1 px', async () => {
    const typesetter = await createTypesetter({ family })
    const all = texts.join('\n')
    expect(typesetter.uncovered(all)).toEqual(missing)
    const page = await browser.newPage()
    const used = [
      { weight: 400, text: all },
      { weight: 700, text: all },
    ] as const
    await page.setContent(await pageFor([...used], '<p>あ<b>あ</b></p>', family))
    for (const { size, weight } of styles) {
      const real = await page.evaluate(
        async (lines: string[], size: number, weight: number) => {
          const box = document.body.appendChild(document.createElement('div'))
          box.style.fontSize = `${size}px`
          box.style.fontWeight = String(weight)
          const spans = lines.map((line) => {
            const span = box.appendChild(document.createElement('span'))
            span.className = 'line'
            span.textContent = line
            return span
          })
          // Laying out asks for the fonts; only then can they be waited for.
          box.getBoundingClientRect()
          await document.fonts.ready
          return spans.map((span) => span.getBoundingClientRect().width)
        },
        texts,
        size,
        weight,
      )
      const wrong = texts.flatMap((text, index) => {
        const width = typesetter.width(text, { size, weight, leading: size, color: 'ink' })
        const seen = real[index] ?? -1
        const covered = typesetter.uncovered(text).length === 0
        return !covered || Math.abs(width - seen) <= 0.1
          ? []
          : [{ text, size, weight, width, seen }]
      })
      expect(wrong).toEqual([])
    }
    await page.close()
  }, 60_000)
})
