import type { Page } from 'playwright-core'

/**
 * What runs over on the slides that a page shows, one line each: text outside its section or under
 * the footer, and boxes whose content is wider or taller than they are. Run it in print media, where
 * the viewer shows all slides at their own size.
 */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = []
    const slack = 1
    const clips = (element: Element): boolean => {
      const { overflowX, display } = getComputedStyle(element)
      return overflowX !== 'visible' && display !== 'inline'
    }
    // Signs that are drawn keep their text all but transparent.
    const unseen = (element: Element): boolean => {
      const { visibility, clipPath, opacity, color } = getComputedStyle(element)
      const ghost = /, 0(?:\.0\d*)?\)$/.test(color) && element.childElementCount === 0
      return visibility === 'hidden' || clipPath !== 'none' || opacity === '0' || ghost
    }
    const isUnseen = (element: Element | null, section: Element): boolean =>
      element !== null &&
      element !== section &&
      (unseen(element) || isUnseen(element.parentElement, section))
    for (const [index, section] of [
      ...document.querySelectorAll('section[data-theme]'),
    ].entries()) {
      const edge = section.getBoundingClientRect()
      const scale = edge.width / 1280 || 1
      const footer = section.querySelector(':scope > footer')
      const shownFooter = footer && footer.getBoundingClientRect().height > 0 ? footer : undefined
      const floor = shownFooter?.getBoundingClientRect().top ?? edge.bottom
      const say = (what: string, element: Element, text: string): void =>
        void problems.push(
          `slide ${index + 1} (${section.className}): ${what} ${element.tagName}: ${text.trim().slice(0, 40)}`,
        )
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        const text = node.textContent ?? ''
        if (!parent || text.trim() === '' || parent.closest('style') || isUnseen(parent, section))
          continue
        const range = document.createRange()
        range.selectNodeContents(node)
        // Furniture may end in an ellipsis; see below for breadcrumbs.
        if (parent.closest('footer, header')) continue
        for (const rect of range.getClientRects()) {
          if (rect.width === 0) continue
          const out =
            rect.left < edge.left - slack ||
            rect.right > edge.right + slack ||
            rect.top < edge.top - slack ||
            rect.bottom > edge.bottom + slack
          if (out) say('outside', parent, text)
          // Line boxes may reach lower than their glyphs by half the leading.
          else if (rect.bottom > floor + 8 * scale) say('under the footer', parent, text)
          else continue
          break
        }
      }
      for (const element of [section, ...section.querySelectorAll('*')]) {
        if (!(element instanceof HTMLElement) || isUnseen(element, section)) continue
        // An ellipsis in the furniture is meant, but not where a breadcrumb holds words that
        // stand nowhere else.
        if (element.closest('header, footer') && !element.querySelector(':scope > strong')) continue
        if (element.closest('footer')) continue
        if (element.scrollWidth > element.clientWidth + slack && element.clientWidth > 0) {
          if (element === section || clips(element))
            say('wider', element, element.textContent ?? '')
        }
        if (element === section || clips(element)) {
          if (element.scrollHeight > element.clientHeight + slack)
            say('taller', element, element.textContent ?? '')
        }
      }
    }
    return problems
  })
}
