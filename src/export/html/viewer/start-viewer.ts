import type { ViewerParts } from '../viewer-script.js'
import type { ViewerWords } from '../viewer-words.js'

/** Runs in the page's head: shows one slide from the first paint, then starts the parts. */
export function startViewer(parts: ViewerParts, words: ViewerWords): void {
  const root = document.documentElement
  root.classList.add('jd-js')
  root.dataset['view'] = 'slide'
  document.addEventListener('DOMContentLoaded', () => {
    const viewer = parts.createViewer(words)
    parts.fit(viewer)
    parts.peers(viewer)
    parts.presenter(viewer)
    parts.controls(viewer)
    parts.keyboard(viewer)
    parts.pointer(viewer)
    viewer.go(viewer.n)
    root.classList.add('jd-ready')
  })
}
