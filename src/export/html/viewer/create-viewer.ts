import type { View, Viewer } from './viewer.js'
import type { ViewerWords } from '../viewer-words/viewer-words-type.js'

/**
 * Reads the deck in this page. The address says where it stands: `#5`, `#ID` of a slide, and in the
 * speaker's window `#p5`.
 */
export function createViewer(words: ViewerWords): Viewer {
  const root = document.documentElement
  const deck = document.getElementById('jd-deck')
  const slides = Array.from(document.querySelectorAll<HTMLElement>('.jd-slide'))
  const listeners: ((moved: boolean) => void)[] = []
  const minutes = Number(deck?.dataset['minutes'] ?? 0)

  const place = (): { speaker: boolean; n: number } => {
    const [, speaker, digits] = /^#(p?)(\d+)$/.exec(location.hash) ?? []
    if (digits !== undefined) return { speaker: speaker === 'p', n: Number(digits) }
    let id = location.hash.slice(1)
    try {
      id = decodeURIComponent(id)
    } catch {
      // Not ours: it is no slide's.
    }
    return { speaker: false, n: slides.findIndex((slide) => slide.dataset['id'] === id) + 1 }
  }
  const { speaker, n } = place()
  const home = speaker ? 'presenter' : 'slide'

  const show = (slide: HTMLElement, index: number): void => {
    const { view } = viewer
    const now = index === viewer.n - 1
    const next = view === 'presenter' && index === viewer.n
    slide.classList.toggle('jd-now', now)
    slide.classList.toggle('jd-next', next)
    if (now || next || view === 'overview') slide.removeAttribute('hidden')
    else slide.setAttribute('hidden', 'until-found')
    slide.firstElementChild?.toggleAttribute('inert', view === 'overview' || next)
    // The browser still finds words on a hidden slide, and prints it; nobody is told of an empty group.
    const told = now || view === 'overview'
    if (told === slide.hasAttribute('role')) return
    if (told) {
      slide.setAttribute('role', 'group')
      slide.setAttribute('aria-roledescription', words.slide)
      slide.setAttribute('aria-label', `${index + 1} / ${slides.length}`)
    } else {
      for (const name of ['role', 'aria-roledescription', 'aria-label']) slide.removeAttribute(name)
    }
  }
  let drawn: { view?: View; shown: number[] } = { shown: [] }
  const draw = (): void => {
    const { view, n } = viewer
    root.dataset['view'] = view
    // In the same view, only the slides that were shown and those that now are change.
    const shown = [n - 1, n]
    const changing = view === drawn.view ? new Set([...drawn.shown, ...shown]) : slides.keys()
    for (const index of changing) {
      const slide = slides[index]
      if (slide) show(slide, index)
    }
    drawn = { view, shown }
  }
  const update = (moved: boolean): void => {
    // Seen perhaps a moment later; the state is told at once.
    if (moved && viewer.view === 'slide') viewer.turn(draw)
    else draw()
    const hash = `#${home === 'presenter' ? 'p' : ''}${viewer.n}`
    if (location.hash !== hash) history.replaceState(null, '', hash)
    for (const listener of listeners) listener(moved)
  }
  const next = (): void => {
    if (viewer.curtain === 'end') return
    if (viewer.curtain !== '') viewer.draw('')
    else if (viewer.step < viewer.steps(viewer.n).length) viewer.go(viewer.n, viewer.step + 1)
    else if (viewer.n < slides.length) viewer.go(viewer.n + 1)
    else viewer.draw('end')
  }
  const previous = (): void => {
    if (viewer.curtain !== '') viewer.draw('')
    else if (viewer.step > 0) viewer.go(viewer.n, viewer.step - 1)
    else if (viewer.n > 1) viewer.go(viewer.n - 1, Infinity)
  }

  const viewer: Viewer = {
    slides,
    words,
    width: Number(deck?.dataset['width'] ?? 1280),
    height: Number(deck?.dataset['height'] ?? 720),
    n: Math.max(n, 1),
    step: 0,
    curtain: '',
    view: home,
    home,
    minutes: minutes > 0 ? minutes : undefined,
    dark: document.querySelector('.jd-slide section.dark') !== null,
    go: (n, step = 0) => {
      const aim = Math.min(Math.max(Math.trunc(n) || 1, 1), slides.length)
      const shown = Math.min(Math.max(Math.trunc(step) || 0, 0), viewer.steps(aim).length)
      const moved = aim !== viewer.n || shown !== viewer.step || viewer.curtain !== ''
      viewer.n = aim
      viewer.step = shown
      viewer.curtain = ''
      update(moved)
    },
    show: (view: View) => {
      viewer.view = view
      update(false)
    },
    draw: (curtain) => {
      const moved = curtain !== viewer.curtain
      viewer.curtain = curtain
      update(moved)
    },
    steps: () => [],
    title: (n) => {
      const section = slides[n - 1]?.querySelector('section')
      const head = section?.querySelector('h1, h2, h3') ?? section
      return head?.textContent?.trim().replaceAll(/\s+/g, ' ').slice(0, 120) ?? ''
    },
    turn: (change) => change(),
    onChange: (listener) => listeners.push(listener),
    share: () => () => {},
    say: () => {},
    actions: { next, previous },
  }
  viewer.actions['overview'] = () => viewer.show(viewer.view === 'overview' ? home : 'overview')
  viewer.actions['black'] = () => viewer.draw(viewer.curtain === 'black' ? '' : 'black')
  viewer.actions['white'] = () => viewer.draw(viewer.curtain === 'white' ? '' : 'white')

  addEventListener('hashchange', () => {
    // A link on a slide says #5 in the speaker's window too, which stays the speaker's.
    const { n } = place()
    if (n > 0) viewer.go(n)
  })
  // The browser found the words that someone looks for on a slide that is not shown.
  addEventListener('beforematch', (event) => {
    const found = (event.target as Element | null)?.closest<HTMLElement>('.jd-slide')
    if (found) viewer.go(slides.indexOf(found) + 1)
  })
  return viewer
}
