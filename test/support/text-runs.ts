import type { Page } from 'playwright-core'

/** One line box of text as it is drawn, in px of the slide (1280 x 720). */
export interface TextRun {
  /** 0-based. */
  slide: number
  text: string
  x: number
  y: number
  width: number
  height: number
  /** CSS px. */
  size: number
  /** Name of the element that holds the text. */
  tag: string
}

/**
 * Every line box of text that can be seen on the slides of a page, in the order of the document.
 * Run it in print media, where the viewer shows all slides.
 */
export function textRuns(page: Page): Promise<TextRun[]> {
  return page.evaluate(() => {
    const unseen = (element: Element): boolean => {
      const { visibility, opacity, clipPath, color } = getComputedStyle(element)
      const alpha = /\/\s*([\d.]+)\)$|rgba\(.*,\s*([\d.]+)\)$/.exec(color)
      const faint = alpha !== null && Number(alpha[1] ?? alpha[2]) < 0.1
      return visibility === 'hidden' || opacity === '0' || clipPath !== 'none' || faint
    }
    const hidden = (element: Element | null, section: Element): boolean =>
      element !== null &&
      element !== section &&
      (unseen(element) || hidden(element.parentElement, section))
    return [...document.querySelectorAll('section[data-theme]')].flatMap((section, slide) => {
      const edge = section.getBoundingClientRect()
      const scale = edge.width / 1280 || 1
      const runs: TextRun[] = []
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        const text = node.textContent?.trim() ?? ''
        if (!parent || text === '' || parent.closest('style')) continue
        if (hidden(parent, section)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        for (const rect of range.getClientRects()) {
          if (rect.width < 2) continue
          runs.push({
            slide,
            text,
            x: (rect.left - edge.left) / scale,
            y: (rect.top - edge.top) / scale,
            width: rect.width / scale,
            height: rect.height / scale,
            size,
            tag: parent.tagName.toLowerCase(),
          })
        }
      }
      return runs
    })
  })
}
