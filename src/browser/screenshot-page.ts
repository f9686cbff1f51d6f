import type { Page } from './open-page.js'

/** A part of the document, in CSS px from its top left corner. */
export interface Clip {
  x: number
  y: number
  width: number
  height: number
}

/**
 * PNGs of these parts of the page, in order. One after another: shots that overlap on one page
 * show each other's parts.
 */
export async function screenshotPage(
  page: Page,
  what: { width: number; height: number; clips?: Clip[]; selector?: string },
): Promise<Uint8Array[]> {
  const clips = what.clips ?? (await clipsOf(page, what.selector ?? 'html'))
  const pictures: Uint8Array[] = []
  for (const clip of clips) {
    // A part that fills the viewport is scrolled to: nearly twice as fast, the same pixels.
    const fills = clip.width === what.width && clip.height === what.height
    const part =
      fills && (await scrollTo(page, clip))
        ? {}
        : { clip: { ...clip, scale: 1 }, captureBeyondViewport: true }
    const shot = await page.send('Page.captureScreenshot', { format: 'png', ...part })
    pictures.push(Buffer.from(String(shot['data']), 'base64'))
  }
  return pictures
}

/** Whether the viewport now begins exactly there; it cannot near the document's end. */
async function scrollTo(page: Page, { x, y }: Clip): Promise<boolean> {
  const expression = `scrollTo(${x}, ${y}), scrollX === ${x} && scrollY === ${y}`
  const answer = await page.send('Runtime.evaluate', { expression })
  return (answer['result'] as { value?: unknown } | undefined)?.value === true
}

async function clipsOf(page: Page, selector: string): Promise<Clip[]> {
  const expression = `Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + scrollX, y: y + scrollY, width, height }
  })`
  const answer = await page.send('Runtime.evaluate', { expression, returnByValue: true })
  const { value } = answer['result'] as { value: Clip[] }
  return value
}
