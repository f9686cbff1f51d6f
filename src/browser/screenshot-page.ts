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
  what: { clips?: Clip[]; selector?: string },
): Promise<Uint8Array[]> {
  const clips = what.clips ?? (await clipsOf(page, what.selector ?? 'html'))
  const pictures: Uint8Array[] = []
  for (const clip of clips) {
    const shot = await page.send('Page.captureScreenshot', {
      format: 'png',
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
    })
    pictures.push(Buffer.from(String(shot['data']), 'base64'))
  }
  return pictures
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
