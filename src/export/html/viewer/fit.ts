import type { Viewer } from './viewer.js'

/**
 * Scales the slides to their places: the window, the cells of the overview, the speaker's panels.
 * It measures the layout viewport, which neither a wide slide nor two fingers change.
 */
export function fit(viewer: Viewer): void {
  const root = document.documentElement
  const { slides, width, height } = viewer
  const scaleFor = (wide: number, high: number): number => Math.min(wide / width, high / height)

  const update = (): void => {
    const { style } = root
    const { clientWidth: wide, clientHeight: high } = root
    // Panels side by side need room; else they stand one below the other, and the page scrolls.
    const narrow = wide < 760 || high < 400
    root.classList.toggle('jd-narrow', narrow)
    if (viewer.view === 'presenter') {
      const now = narrow ? scaleFor(wide - 32, high * 0.6) : scaleFor(wide * 0.6 - 32, high * 0.62)
      const next = narrow ? now * 0.5 : scaleFor(wide * 0.4 - 16, high * 0.36)
      style.setProperty('--jd-scale', String(now))
      style.setProperty('--jd-next-scale', String(next))
      return
    }
    const columns = Math.max(2, Math.round(wide / 320))
    const gap = wide <= 640 ? 16 : 24
    const cell = (wide - gap * (columns + 1)) / columns
    style.setProperty('--jd-columns', String(columns))
    const scale = viewer.view === 'overview' ? cell / width : scaleFor(wide, high)
    style.setProperty('--jd-scale', String(scale))
  }

  viewer.onChange(() => {
    update()
    if (viewer.view === 'overview') slides[viewer.n - 1]?.scrollIntoView({ block: 'nearest' })
  })
  addEventListener('resize', update)
}
