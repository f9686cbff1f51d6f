import type { Viewer } from './viewer.js'

/** Scales the slides to their places: the window, the cells of the overview, the speaker's panels. */
export function fit(viewer: Viewer): void {
  const { slides, width, height } = viewer
  const scaleFor = (wide: number, high: number): number => Math.min(wide / width, high / height)

  const update = (): void => {
    const { style } = document.documentElement
    const wide = innerWidth
    const high = innerHeight
    if (viewer.view === 'presenter') {
      style.setProperty('--jd-scale', String(scaleFor(wide * 0.6 - 32, high * 0.62)))
      style.setProperty('--jd-next-scale', String(scaleFor(wide * 0.4 - 16, high * 0.4)))
      return
    }
    const columns = Math.max(2, Math.round(wide / 320))
    const cell = (wide - 24 * (columns + 1)) / columns
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
