import type { Viewer } from './viewer.js'

/** The speaker's window: the notes of the slide, in the size that the speaker likes. */
export function presenter(viewer: Viewer): void {
  if (viewer.home !== 'presenter') return
  const { actions, slides, words } = viewer
  const panel = document.querySelector<HTMLElement>('#jd-notes')
  if (!panel) return
  let size = 24
  try {
    size = Number(localStorage.getItem('jaws-deck notes')) || size
  } catch {
    // No storage here.
  }
  const resize = (by: number): void => {
    size = Math.min(Math.max(size + by, 14), 64)
    panel.style.setProperty('font-size', `${size}px`)
    try {
      localStorage.setItem('jaws-deck notes', String(size))
    } catch {
      // It holds for this window.
    }
  }
  actions['larger'] = () => resize(2)
  actions['smaller'] = () => resize(-2)
  resize(0)

  viewer.onChange(() => {
    const notes = slides[viewer.n - 1]?.querySelector('.jd-notes')?.textContent?.trim()
    const text = notes === undefined || notes === '' ? words.noNotes : notes
    if (panel.textContent === text) return
    panel.textContent = text
    panel.scrollTo(0, 0)
  })
}
