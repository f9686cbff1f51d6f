import type { Viewer } from './viewer.js'

/** Dark and light slides, in both windows; printed, the deck is as it was made. */
export function theme(viewer: Viewer): void {
  const made = viewer.dark
  const paint = (dark: boolean): void => {
    for (const section of document.querySelectorAll('.jd-slide section')) {
      section.classList.toggle('dark', dark)
    }
  }
  const set = (dark: boolean): void => {
    viewer.dark = dark
    document.documentElement.classList.toggle('jd-dark', dark)
    paint(dark)
  }
  const tell = viewer.share('dark', (value) => set((value as { dark?: unknown }).dark === true))
  viewer.actions['dark'] = () => {
    set(!viewer.dark)
    tell({ dark: viewer.dark })
  }
  document.documentElement.classList.toggle('jd-dark', made)
  // The reader's own colours are dark: what the theme draws on dark suits them.
  const forced = matchMedia('(forced-colors: active) and (prefers-color-scheme: dark)')
  if (forced.matches && !made) set(true)
  addEventListener('beforeprint', () => paint(made))
  addEventListener('afterprint', () => paint(viewer.dark))
}
