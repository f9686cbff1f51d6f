import type { PlacedText, Slide } from '../../src/types/deck.js'
import type { Drawn, Glyph } from './read-drawn.js'

/** What a comparison found. */
export interface Comparison {
  slides: number
  layouts: Record<string, number>
  lines: number
  /** Lines that are not drawn as they were set: other words on them, or further than 1 px away. */
  wrong: string[]
  overflow: string[]
}

/** Drawn by CSS in the place of their words. */
const hidden = new Set(['sign', 'number', 'rank', 'initial'])

const bare = (text: string): string => text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')

/** Right edge of a line: that of its box, or where another text begins beside it. */
function rightOf(text: PlacedText, middle: number, texts: PlacedText[]): number {
  const beside = texts.filter(
    ({ x, y, height }) => x > text.x + 1 && y < middle && y + height > middle,
  )
  return Math.min(text.x + text.width, ...beside.map(({ x }) => x))
}

/** What is drawn within a pixel of where a line was placed. */
function drawnAt(text: PlacedText, index: number, glyphs: Glyph[], texts: PlacedText[]): string {
  const middle = text.y + text.style.leading * (index + 0.5)
  // Smaller type on the same baseline (code, sub- and superscripts) has its middle elsewhere.
  const edge = rightOf(text, middle, texts)
  const near = text.style.size * 0.3
  const found = glyphs.filter(
    ([, left, right, at]) =>
      Math.abs(at - middle) <= near &&
      (left + right) / 2 > text.x - 2 &&
      (left + right) / 2 < edge + 2,
  )
  return bare(found.map(([character]) => character).join(''))
}

/** Whether the line's own type stands within a pixel; a line of code alone is as near as its size lets it. */
function isExact(text: PlacedText, index: number, glyphs: Glyph[]): boolean {
  const middle = text.y + text.style.leading * (index + 0.5)
  const left = text.x - 1
  return glyphs.some(
    ([, from, , at, small]) =>
      Math.abs(at - middle) <= (small ? text.style.size * 0.15 : 1) &&
      from >= left &&
      from < text.x + text.width,
  )
}

/** Holds what was set against what a browser drew. */
export function compareSlides(slides: Slide[], drawn: Drawn[]): Comparison {
  const result: Comparison = {
    slides: slides.length,
    layouts: {},
    lines: 0,
    wrong: [],
    overflow: [],
  }
  slides.forEach((slide, i) => {
    const { layout } = slide.data
    result.layouts[layout] = (result.layouts[layout] ?? 0) + 1
    const { glyphs = [], overflow = ['not drawn'] } = drawn[i] ?? {}
    result.overflow.push(...overflow.map((what) => `${i + 1} ${layout}: ${what}`))
    if (!slide.placement) result.overflow.push(`${i + 1} ${layout}: not placed`)
    const texts = (slide.placement?.items ?? []).filter((item) => item.kind === 'text')
    const shown = texts.filter(({ role }) => !hidden.has(role))
    for (const item of shown) {
      item.lines.forEach((line, n) => {
        // What a ratio's title ends with is said by its bar.
        const of = (said: string): string =>
          layout === 'ratio' ? bare(said).replace(/[:：]$/, '') : bare(said)
        const words = of(line)
        if (words === '') return
        result.lines += 1
        const seen = of(drawnAt(item, n, glyphs, shown))
        if (seen === words && isExact(item, n, glyphs)) return
        result.wrong.push(
          `${i + 1} ${layout} ${item.role} at ${item.x},${item.y}: set ${words} drawn ${seen}`,
        )
      })
    }
  })
  return result
}
