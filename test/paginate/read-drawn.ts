/**
 * A visible character as a browser drew it: [character, left, right, middle, small], px from its
 * slide's corner; `small` where it is smaller than its line's own type.
 */
export type Glyph = [string, number, number, number, boolean]

export interface Drawn {
  glyphs: Glyph[]
  /** What runs over, in words. */
  overflow: string[]
}

/** Runs in the page: what the browser drew of each slide, header and footer aside. */
export async function readDrawn(): Promise<Drawn[]> {
  document.body.getBoundingClientRect()
  await document.fonts.ready
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
  const isShown = (element: Element | null, section: Element): boolean => {
    if (!element || element === section) return true
    const { visibility, clipPath, opacity } = getComputedStyle(element)
    if (visibility === 'hidden' || clipPath !== 'none' || opacity === '0') return false
    return isShown(element.parentElement, section)
  }
  /** All but transparent: the words of what is drawn instead. */
  const isGhost = (element: Element): boolean =>
    /, 0\.0\d*\)$/.test(getComputedStyle(element).color)
  const clips = (element: Element): boolean =>
    getComputedStyle(element).overflowX !== 'visible' &&
    getComputedStyle(element).display !== 'inline' &&
    (element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 1)
  return [...document.querySelectorAll('section')].map((section): Drawn => {
    const origin = section.getBoundingClientRect()
    const glyphs: Glyph[] = []
    const overflow: string[] = []
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || parent.closest('footer, style, .part > h2 > em:last-child')) continue
      // The strip of a session's first slide is placed; a breadcrumb is not.
      if (parent.closest('section:not(.opener) > header')) continue
      if (isGhost(parent) || !isShown(parent, section)) continue
      const text = node.textContent ?? ''
      const small = parent.closest(':not(pre) > code, sub, sup') !== null
      const range = document.createRange()
      let at = 0
      for (const { segment: character } of segmenter.segment(text)) {
        range.setStart(node, at)
        at += character.length
        range.setEnd(node, at)
        const rect = [...range.getClientRects()].find(({ width }) => width > 0)
        if (!rect || character.trim() === '') continue
        const left = rect.left - origin.left
        const right = rect.right - origin.left
        const middle = (rect.top + rect.bottom) / 2 - origin.top
        glyphs.push([character, left, right, middle, small])
        if (left < -1 || right > 1281 || middle < 0 || rect.bottom - origin.top > 721) {
          overflow.push(`outside: ${text.slice(0, 30)}`)
        }
      }
    }
    for (const element of [section, ...section.querySelectorAll('*')]) {
      if (element.closest('header, footer') || !isShown(element, section) || isGhost(element))
        continue
      if (clips(element))
        overflow.push(`cut off: ${element.tagName} ${element.textContent?.slice(0, 30)}`)
    }
    return { glyphs, overflow: [...new Set(overflow)] }
  })
}
