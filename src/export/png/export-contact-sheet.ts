import type { Browser } from '../../browser/open-browser.js'
import type { Rendered } from '../../types/deck.js'
import { htmlPage } from '../html/html-page.js'
import { markPng } from './mark-png.js'
import { slideSize } from '../shared/slide-size.js'

export interface SheetOptions {
  /** Slides in a row; default 4, and 6 from 25 slides on. */
  columns?: number
  /** Width of one slide in CSS px; default 320 in rows of 4, 256 in longer ones. */
  slideWidth?: number
  /** Device pixels for a CSS pixel; default 1, less where the sheet would be too tall. */
  scale?: number
}

/** Most slides that stand in rows of four: more would make a picture taller than three screens. */
const few = 24
const gap = 16
const captionHeight = 24
/** Chromium's software surface ends at 16,384 px a side. */
const mostPixels = 16_000

/** One PNG of the whole deck: its slides in a grid, each with its number. */
export async function exportContactSheet(
  rendered: Rendered,
  browser: Browser,
  options: SheetOptions = {},
): Promise<Uint8Array> {
  const { columns = rendered.slides.length > few ? 6 : 4, scale = 1 } = options
  const { slideWidth = columns > 4 ? 256 : 320 } = options
  const slide = slideSize(rendered)
  const factor = slideWidth / slide.width
  const rows = Math.ceil(rendered.slides.length / columns)
  const width = columns * (slideWidth + gap) + gap
  const height = Math.ceil(rows * (slide.height * factor + captionHeight + gap) + gap)
  const cells = rendered.slides.map(
    ({ html }, index) =>
      `<figure><div class="frame"><div class="marpit">${html}</div></div><figcaption>${index + 1}</figcaption></figure>`,
  )
  const html = htmlPage({
    lang: rendered.lang,
    title: rendered.title,
    styles: [rendered.fontCss, rendered.css, sheetStyle(slide, columns, slideWidth)],
    body: `<main class="sheet">${cells.join('\n')}</main>`,
  })
  const [sheet] = await browser.screenshots(html, {
    width,
    height: Math.min(height, slide.height),
    scale: Math.min(scale, mostPixels / Math.max(width, height)),
    clips: [{ x: 0, y: 0, width, height }],
  })
  if (sheet === undefined) throw new Error('the browser gave no picture')
  return markPng(sheet)
}

function sheetStyle(
  slide: { width: number; height: number },
  columns: number,
  slideWidth: number,
): string {
  const factor = slideWidth / slide.width
  return `html, body { margin: 0; padding: 0; background: #c5d0d9 }
.sheet { display: grid; grid-template-columns: repeat(${columns}, ${slideWidth}px); gap: ${gap}px; padding: ${gap}px }
.sheet figure { margin: 0; height: ${slide.height * factor + captionHeight}px }
.sheet .frame { width: ${slideWidth}px; height: ${slide.height * factor}px; overflow: hidden; background: #fff }
.sheet .marpit { width: ${slide.width}px; height: ${slide.height}px; transform: scale(${factor}); transform-origin: 0 0 }
.sheet .marpit > svg { display: block; width: ${slide.width}px; height: ${slide.height}px }
.sheet figcaption { font: 700 14px/${captionHeight}px "Noto Sans JP", sans-serif; color: #0e2236; text-align: right }
`
}
