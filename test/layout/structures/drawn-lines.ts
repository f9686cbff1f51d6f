import type { Page } from 'puppeteer-core'

/** A stretch of text on one line, as the browser drew it, px from its slide's corner. */
export interface DrawnLine {
  text: string
  left: number
  right: number
  middle: number
}

export interface DrawnSlide {
  lines: DrawnLine[]
  /** Boxes of elements: [x, y, width, height]. */
  boxes: number[][]
  icons: number[][]
  scrollHeight: number
}

/** What the browser drew of each slide. */
export async function drawnSlides(page: Page): Promise<DrawnSlide[]> {
  return page.evaluate(() => {
    const round = (n: number): number => Math.round(n * 1000) / 1000
    return [...document.querySelectorAll('section')].map((section) => {
      const origin = section.getBoundingClientRect()
      const boxOf = (element: Element): number[] => {
        const box = element.getBoundingClientRect()
        return [box.left - origin.left, box.top - origin.top, box.width, box.height].map(round)
      }
      const lines: DrawnLine[] = []
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        let line: DrawnLine | undefined
        for (let i = 0; i < text.length; i++) {
          const range = document.createRange()
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const [rect] = range.getClientRects()
          if (!rect || rect.width === 0 || /\s/.test(text[i] ?? '')) continue
          const middle = round((rect.top + rect.bottom) / 2 - origin.top)
          if (!line || Math.abs(line.middle - middle) > 2) {
            const left = round(rect.left - origin.left)
            line = { text: '', left, right: left, middle }
            lines.push(line)
          }
          line.text += text[i]
          line.right = round(rect.right - origin.left)
        }
      }
      return {
        lines,
        boxes: [...section.querySelectorAll('strong, li, ul')].map(boxOf),
        icons: [...section.querySelectorAll('img')].map(boxOf),
        scrollHeight: section.scrollHeight,
      }
    })
  })
}
