import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { TextRun } from './text-runs.js'
import { textRuns } from './text-runs.js'

/** Pictures are taken at twice the size of the page, so that thin strokes reach their full colour. */
const pixels = 2

/** Linear light of each value of a channel. */
const light = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const channel = ({ data }: PNG, at: number): number => light[data[at] ?? 0] ?? 0

const luminance = (picture: PNG, at: number): number =>
  0.2126 * channel(picture, at) +
  0.7152 * channel(picture, at + 1) +
  0.0722 * channel(picture, at + 2)

/** Contrast of WCAG between a text's full colour and what it stands on; undefined when nothing is drawn. */
function contrastOf(run: TextRun, drawn: PNG, ground: PNG): number | undefined {
  let best: number | undefined
  const right = Math.min(drawn.width, Math.ceil((run.x + run.width) * pixels))
  const bottom = Math.min(drawn.height, Math.ceil((run.y + run.height) * pixels))
  for (let y = Math.max(0, Math.floor(run.y * pixels)); y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(run.x * pixels)); x < right; x++) {
      const at = (y * drawn.width + x) * 4
      const text = luminance(drawn, at)
      const under = luminance(ground, at)
      if (text === under) continue
      const ratio = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05)
      if (best === undefined || ratio > best) best = ratio
    }
  }
  return best
}

const noText = `section[data-theme] *, section[data-theme], section[data-theme] *::before,
  section[data-theme] *::after, section[data-theme]::after, section[data-theme] *::marker,
  section[data-theme]::marker { color: #0000 !important; text-decoration-color: #0000 !important; -webkit-text-fill-color: #0000 !important }`

export interface MeasuredRun extends TextRun {
  contrast: number
}

/** Each run of text on the page's slides with its contrast on the rendered pixels. */
export async function measuredRuns(page: Page): Promise<MeasuredRun[]> {
  const runs = await textRuns(page)
  const sections = await page.locator('section[data-theme]').elementHandles()
  const session = await page.context().newCDPSession(page)
  const clip = { x: 0, y: 0, width: 1280, height: 720, scale: pixels }
  const shots = async (): Promise<PNG[]> => {
    const pictures: PNG[] = []
    for (const section of sections) {
      // The viewport is as large as a slide.
      await section.evaluate((element) => (element as Element).scrollIntoView({ block: 'start' }))
      const y = await page.evaluate(() => scrollY)
      const how = { clip: { ...clip, y }, optimizeForSpeed: true }
      const { data } = await session.send('Page.captureScreenshot', how)
      pictures.push(PNG.sync.read(Buffer.from(data, 'base64')))
    }
    return pictures
  }
  const drawn = await shots()
  await page.addStyleTag({ content: noText })
  const ground = await shots()
  return runs.flatMap((run) => {
    const [over, under] = [drawn[run.slide], ground[run.slide]]
    const contrast = over && under && contrastOf(run, over, under)
    return contrast === undefined ? [] : [{ ...run, contrast }]
  })
}
