import type { ViewerParts } from '../viewer-parts.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'

/** Runs in the page's head: shows one slide from the first paint, then starts the parts. */
export function startViewer(parts: ViewerParts, words: ViewerWords): void {
  const root = document.documentElement
  root.classList.add('jd-js')
  root.dataset['view'] = 'slide'
  document.addEventListener('DOMContentLoaded', () => {
    const { createViewer, ...others } = parts
    const viewer = createViewer(words)
    for (const part of Object.values(others)) part(viewer)
    viewer.go(viewer.n)
    viewer.actions['fit-reading']?.()
    root.classList.add('jd-ready')
  })
}
