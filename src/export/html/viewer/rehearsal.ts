import type { Viewer } from './viewer.js'

/**
 * A rehearsal: how long each slide was shown, beside what was planned where minutes were given.
 * The last one is kept in the browser, by the title of the deck; it can be had as CSV.
 */
export function rehearsal(viewer: Viewer): void {
  const { actions, slides, words } = viewer
  const dialog = document.querySelector<HTMLDialogElement>('#jd-result')
  const rows = document.querySelector('#jd-rows')
  const total = document.querySelector('#jd-total')
  const store = `jaws-deck rehearsal ${document.title}`
  interface Row {
    id: string
    seconds: number
    planned?: number
  }
  let shown: number[] | undefined
  let since = 0
  let at = 0

  const idOf = (index: number): string => slides[index]?.dataset['id'] ?? ''
  const clock = (seconds: number): string => {
    const whole = Math.round(Math.abs(seconds))
    return `${Math.trunc(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  }
  const signed = (seconds: number): string =>
    Math.round(seconds) === 0 ? '0:00' : `${seconds < 0 ? '−' : '+'}${clock(seconds)}`
  const plan = (index: number): number | undefined => {
    const own = slides.map((slide) => Number(slide.dataset['seconds'] ?? 0))
    const sum = own.reduce((all, seconds) => all + seconds, 0)
    if (viewer.minutes === undefined || sum === 0) return undefined
    return ((own[index] ?? 0) / sum) * viewer.minutes * 60
  }
  const last = (): Row[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(store) ?? '[]')
      return Array.isArray(kept) ? (kept as Row[]).filter(({ seconds }) => seconds >= 0) : []
    } catch {
      return []
    }
  }
  let result = last()
  const numberOf = (id: string): number => slides.findIndex((it) => it.dataset['id'] === id) + 1

  const cells = ({ id, seconds, planned }: Row): string[] => [
    String(numberOf(id) || ''),
    viewer.title(numberOf(id)) || id,
    planned === undefined ? '–' : clock(planned),
    clock(seconds),
    planned === undefined ? '–' : signed(seconds - planned),
  ]
  const row = (texts: string[]): HTMLTableRowElement => {
    const made = document.createElement('tr')
    for (const text of texts) made.insertCell().textContent = text
    return made
  }
  const sumOf = (): Row => {
    const timed = result.every(({ planned }) => planned !== undefined) && result.length > 0
    return {
      id: '',
      seconds: result.reduce((all, { seconds }) => all + seconds, 0),
      planned: timed ? result.reduce((all, { planned = 0 }) => all + planned, 0) : undefined,
    }
  }
  const open = (): void => {
    rows?.replaceChildren(...result.map((one) => row(cells(one))))
    const [, , ...sums] = cells(sumOf())
    total?.replaceChildren(row(['', words.total, ...sums]))
    dialog?.showModal()
  }
  const note = (): void => {
    const now = Date.now()
    if (shown) shown[at] = (shown[at] ?? 0) + (now - since) / 1000
    since = now
    at = viewer.n - 1
  }
  const mark = (): void => {
    const running = shown !== undefined
    document.documentElement.classList.toggle('jd-rehearsing', running)
    for (const button of document.querySelectorAll('.jd-times [data-do=rehearse]')) {
      button.textContent = running ? words.finish : words.rehearse
      button.setAttribute('aria-pressed', String(running))
    }
  }
  const finish = (): void => {
    note()
    const seen = (shown ?? []).entries()
    result = Array.from(seen).flatMap(([index, seconds]): Row[] =>
      seconds === undefined ? [] : [{ id: idOf(index), seconds, planned: plan(index) }],
    )
    shown = undefined
    try {
      localStorage.setItem(store, JSON.stringify(result))
    } catch {
      viewer.say(words.notKept)
    }
    mark()
    open()
  }
  actions['rehearse'] = () => {
    if (shown) {
      finish()
      return
    }
    shown = []
    since = Date.now()
    at = viewer.n - 1
    actions['from-zero']?.()
    mark()
    viewer.say(words.rehearsing)
  }
  actions['result'] = () => (result.length > 0 ? open() : viewer.say(words.noResult))
  actions['close-result'] = () => dialog?.close()
  actions['csv'] = () => {
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const head = ['#', words.title, words.plannedTime, words.actualTime, words.difference]
    const lines = result.map(({ id, seconds, planned }) => {
      const numbers = [planned, seconds, planned === undefined ? undefined : seconds - planned]
      const texts = numbers.map((number) => (number === undefined ? '' : number.toFixed(1)))
      return [String(numberOf(id)), viewer.title(numberOf(id)), ...texts]
    })
    const text = [head, ...lines].map((line) => line.map(quote).join(',')).join('\r\n')
    const link = document.createElement('a')
    // The mark at its beginning tells Excel that it is UTF-8.
    link.href = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' }))
    link.download = 'rehearsal.csv'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
  }
  viewer.onChange(() => {
    if (shown && viewer.n - 1 !== at) note()
  })
}
