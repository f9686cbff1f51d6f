import type { Viewer } from './viewer.js'

/** The speaker's window: notes, clock, time gone and planned, and how far ahead or behind. */
export function presenter(viewer: Viewer): void {
  if (viewer.view !== 'presenter') return
  const { actions, slides, words } = viewer
  const part = (id: string): HTMLElement | null => document.getElementById(`jd-${id}`)
  const write = (id: string, text: string): void => {
    const element = part(id)
    if (element && element.textContent !== text) element.textContent = text
  }
  const clock = (seconds: number): string =>
    `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

  // Time gone before the last start, and when that was; kept, so that a reload does not lose it.
  const kept = { gone: 0, since: 0, size: 24 }
  try {
    Object.assign(kept, JSON.parse(sessionStorage.getItem('jaws-deck') ?? '{}'))
  } catch {
    // No storage here, or not ours: the clock starts anew.
  }
  const keep = (): void => {
    try {
      sessionStorage.setItem('jaws-deck', JSON.stringify(kept))
    } catch {
      // The clock still runs in this window.
    }
  }

  const ends: number[] = []
  for (const slide of slides) {
    ends.push((ends.at(-1) ?? 0) + Math.round(Number(slide.dataset['seconds'] ?? 0)))
  }
  const pace = (gone: number): string => {
    const start = ends[viewer.n - 2] ?? 0
    const end = ends[viewer.n - 1] ?? 0
    if (gone > end) return `${clock(gone - end)} ${words.behind}`
    return gone < start ? `${clock(start - gone)} ${words.ahead}` : words.onTime
  }

  const tick = (): void => {
    const now = Date.now()
    const gone = Math.trunc((kept.gone + (kept.since ? now - kept.since : 0)) / 1000)
    write('clock', new Date(now).toTimeString().slice(0, 5))
    write('elapsed', clock(gone))
    const planned = ends.at(-1) ?? 0
    write('planned', planned ? `/ ${clock(planned)}` : '')
    write('pace', planned && gone ? pace(gone) : '')
    write('timer', kept.since ? words.pause : words.start)
  }
  const run = (running: boolean): void => {
    const now = Date.now()
    if (kept.since) kept.gone += now - kept.since
    kept.since = running ? now : 0
    keep()
    tick()
  }
  const resize = (by: number): void => {
    kept.size = Math.min(Math.max(kept.size + by, 14), 64)
    part('notes')?.style.setProperty('font-size', `${kept.size}px`)
    keep()
  }

  actions['timer'] = () => run(!kept.since)
  actions['reset'] = () => {
    Object.assign(kept, { gone: 0, since: kept.since ? Date.now() : 0 })
    run(kept.since > 0)
  }
  actions['larger'] = () => resize(2)
  actions['smaller'] = () => resize(-2)

  viewer.onChange((moved) => {
    const notes = slides[viewer.n - 1]?.querySelector('.jd-notes')?.textContent ?? ''
    write('notes', notes.trim() || words.noNotes)
    part('notes')?.scrollTo(0, 0)
    // The talk begins when its first slide is left.
    if (moved && viewer.n > 1 && !kept.since && !kept.gone) run(true)
    tick()
  })
  resize(0)
  setInterval(tick, 250)
}
