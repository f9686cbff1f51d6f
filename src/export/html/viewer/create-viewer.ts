import type { View, Viewer } from './viewer.js'
import type { ViewerWords } from '../viewer-words.js'

/** Reads the deck in this page. The address says where it stands: `#5`, or `#p5` for the speaker. */
export function createViewer(words: ViewerWords): Viewer {
  const root = document.documentElement
  const deck = document.getElementById('jd-deck')
  const slides = Array.from(document.querySelectorAll<HTMLElement>('.jd-slide'))
  const listeners: ((moved: boolean) => void)[] = []

  const place = (): { view: View; n: number } => {
    const [, speaker, digits] = /^#(p?)(\d+)$/.exec(location.hash) ?? []
    return { view: speaker ? 'presenter' : 'slide', n: Number(digits ?? 1) }
  }

  const update = (moved: boolean): void => {
    const { n, view } = viewer
    root.dataset['view'] = view
    slides.forEach((slide, index) => {
      const now = index === n - 1
      const next = view === 'presenter' && index === n
      slide.classList.toggle('jd-now', now)
      slide.classList.toggle('jd-next', next)
      if (now || next || view === 'overview') slide.removeAttribute('hidden')
      else slide.setAttribute('hidden', 'until-found')
      slide.firstElementChild?.toggleAttribute('inert', view === 'overview' || next)
    })
    const hash = `#${view === 'presenter' ? 'p' : ''}${n}`
    if (location.hash !== hash) history.replaceState(null, '', hash)
    for (const listener of listeners) listener(moved)
  }

  const viewer: Viewer = {
    slides,
    words,
    width: Number(deck?.dataset['width'] ?? 1280),
    height: Number(deck?.dataset['height'] ?? 720),
    ...place(),
    go: (n) => {
      const aim = Math.min(Math.max(Math.trunc(n) || 1, 1), slides.length)
      const moved = aim !== viewer.n
      viewer.n = aim
      update(moved)
    },
    show: (view) => {
      viewer.view = view
      update(false)
    },
    onChange: (listener) => listeners.push(listener),
    actions: {
      next: () => viewer.go(viewer.n + 1),
      previous: () => viewer.go(viewer.n - 1),
      overview: () => viewer.show(viewer.view === 'overview' ? 'slide' : 'overview'),
    },
  }

  addEventListener('hashchange', () => {
    const { n, view } = place()
    // A link on a slide says #5 in the speaker's window too, which it must not leave.
    if (viewer.view !== 'presenter') viewer.view = view
    viewer.go(n)
  })
  // The browser found the words that someone looks for on a slide that is not shown.
  addEventListener('beforematch', (event) => {
    const found = (event.target as Element | null)?.closest<HTMLElement>('.jd-slide')
    if (found) viewer.go(slides.indexOf(found) + 1)
  })
  return viewer
}
