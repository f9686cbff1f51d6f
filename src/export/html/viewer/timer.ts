import type { Viewer } from './viewer.js'

/**
 * The clock of the talk, the same in both windows: time gone and left, and how far ahead or behind
 * where minutes were given, by the deck or by the speaker on the spot.
 */
export function timer(viewer: Viewer): void {
  const { actions, slides, words } = viewer
  const part = (id: string): HTMLElement | null => document.getElementById(`jd-${id}`)
  const write = (id: string, text: string): void => {
    const element = part(id)
    if (element && element.textContent !== text) element.textContent = text
  }
  const clock = (seconds: number): string =>
    `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const field = document.querySelector<HTMLInputElement>('#jd-minutes')

  // Time gone before the last start, and when that was; kept, so that a reload does not lose it.
  const kept = { gone: 0, since: 0, minutes: viewer.minutes ?? 0 }
  const take = (value: unknown): void => {
    for (const name of ['gone', 'since', 'minutes'] as const) {
      const number = Number((value as Record<string, unknown> | null)?.[name])
      if (Number.isFinite(number) && number >= 0) kept[name] = number
    }
    viewer.minutes = kept.minutes > 0 ? kept.minutes : undefined
  }
  try {
    take(JSON.parse(sessionStorage.getItem('jaws-deck') ?? '{}'))
  } catch {
    // No storage here, or not ours: the clock starts anew.
  }

  const own = slides.map((slide) => Number(slide.dataset['seconds'] ?? 0))
  const sum = own.reduce((all, seconds) => all + seconds, 0)
  /** Planned seconds up to the end of slide `n`; all of them together are the minutes. */
  const planned = (n: number): number => {
    const share = own.slice(0, n).reduce((all, seconds) => all + seconds, 0)
    return sum > 0 ? Math.round((share / sum) * (viewer.minutes ?? 0) * 60) : 0
  }
  const pace = (gone: number): string => {
    const start = planned(viewer.n - 1)
    const end = planned(viewer.n)
    if (gone > end) return `${clock(gone - end)} ${words.behind}`
    return gone < start ? `${clock(start - gone)} ${words.ahead}` : words.onTime
  }

  let before = 0
  const tick = (): void => {
    const now = Date.now()
    const gone = Math.trunc((kept.gone + (kept.since ? now - kept.since : 0)) / 1000)
    const whole = Math.round((viewer.minutes ?? 0) * 60)
    const left = whole - gone
    write('clock', new Date(now).toTimeString().slice(0, 5))
    write('elapsed', clock(gone))
    write('remaining', whole > 0 ? `${left < 0 ? '−' : ''}${clock(Math.abs(left))}` : '–')
    part('remaining')?.classList.toggle('jd-over', whole > 0 && left < 0)
    write('pace', whole > 0 && sum > 0 && gone > 0 ? pace(gone) : '')
    write('timer', kept.since ? words.pause : words.start)
    // The end was passed while this page looked on, not before it was opened.
    if (kept.since > 0 && whole > 0 && before > 0 && before < whole && gone >= whole) {
      actions['time-up']?.()
    }
    before = gone
  }
  const keep = (): void => {
    try {
      sessionStorage.setItem('jaws-deck', JSON.stringify(kept))
    } catch {
      // The clock still runs in this window.
    }
    tick()
  }
  const tell = viewer.share('timer', (value) => {
    take(value)
    if (field && document.activeElement !== field) field.value = String(viewer.minutes ?? '')
    keep()
  })
  const set = (change: Partial<typeof kept>): void => {
    take({ ...kept, ...change })
    keep()
    tell({ ...kept })
  }
  const run = (running: boolean): void => {
    const now = Date.now()
    set({
      gone: kept.gone + (kept.since ? now - kept.since : 0),
      since: running ? now : 0,
    })
  }
  actions['timer'] = () => {
    run(!kept.since)
    // The deck's own window has no clock to be seen.
    const time = part('elapsed')?.textContent ?? ''
    if (viewer.home === 'slide') viewer.say(`${kept.since ? words.start : words.pause} ${time}`)
  }
  actions['reset'] = () => set({ gone: 0, since: kept.since ? Date.now() : 0 })
  actions['from-zero'] = () => set({ gone: 0, since: Date.now() })
  if (field) {
    field.value = String(viewer.minutes ?? '')
    field.addEventListener('input', () => set({ minutes: Math.max(Number(field.value) || 0, 0) }))
  }

  viewer.onChange((moved) => {
    // The talk begins when its first slide is left.
    const begins = moved && viewer.n > 1 && viewer.home === 'presenter'
    if (begins && !kept.since && !kept.gone) run(true)
    else tick()
  })
  setInterval(tick, 250)
}
