import type { Viewer } from './viewer.js'

/**
 * The deck as running text that grows and reflows. A browser zoomed to 200 % and more gets it by
 * itself, and the slides back when it is zoomed out; anyone else by a key.
 */
export function reading(viewer: Viewer): void {
  const { actions, slides, words } = viewer
  const page = document.getElementById('jd-read')
  if (!page) return
  let chosen = false

  const article = (slide: HTMLElement, index: number): HTMLElement => {
    const made = document.createElement('article')
    made.dataset['n'] = String(index + 1)
    made.setAttribute('aria-label', `${index + 1} / ${slides.length}`)
    const number = document.createElement('p')
    number.className = 'jd-number'
    number.textContent = `${index + 1} / ${slides.length}`
    made.append(number)
    const section = slide.querySelector('section')?.cloneNode(true) as Element | undefined
    // Chosen line ends and drawings are of the slide; a name that shows nowhere else stays.
    const frames = 'footer, style, .br, img[src=""], img[aria-hidden], header:not(:has(strong))'
    for (const frame of section?.querySelectorAll(frames) ?? []) frame.remove()
    for (const node of section?.querySelectorAll('[style], [class], [id]') ?? []) {
      for (const name of ['style', 'class', 'id']) node.removeAttribute(name)
    }
    for (const code of section?.querySelectorAll('pre') ?? []) code.tabIndex = 0
    made.append(...(section?.childNodes ?? []))
    return made
  }
  const at = (): number => {
    const articles = Array.from(page.children)
    const index = articles.findLastIndex((one) => one.getBoundingClientRect().top <= 96)
    return Math.max(index, 0) + 1
  }
  let shown = 0
  const enter = (): void => {
    if (page.childElementCount === 0) page.append(...slides.map(article))
    shown = 0
    viewer.show('reading')
  }
  const leave = (): void => {
    const n = at()
    viewer.show(viewer.home)
    viewer.go(n)
  }
  viewer.onChange(() => {
    const reads = viewer.view === 'reading'
    page.hidden = !reads
    document.getElementById('jd-deck')?.toggleAttribute('hidden', reads)
    if (!reads) shown = 0
    else if (shown !== viewer.n) {
      shown = viewer.n
      page.children[viewer.n - 1]?.scrollIntoView({ block: 'start' })
    }
  })
  actions['reading'] = () => {
    chosen = true
    if (viewer.view === 'reading') leave()
    else enter()
  }

  /** Zoomed in a window of usual size: there is a mouse, and few px, or far fewer than outside. */
  const zoomed = (): boolean => {
    if (!matchMedia('(hover: hover) and (pointer: fine)').matches) return false
    const { clientWidth: wide, clientHeight: high } = document.documentElement
    const factor = Math.min(outerWidth / wide, outerHeight / high)
    return factor >= 1.9 || wide <= 400 || (wide <= 640 && devicePixelRatio >= 2)
  }
  const update = (): void => {
    if (chosen || viewer.home === 'presenter' || viewer.view === 'overview') return
    if (zoomed() && viewer.view === 'slide') {
      enter()
      viewer.say(words.readingOn)
    } else if (!zoomed() && viewer.view === 'reading') leave()
  }
  addEventListener('resize', update)
  actions['fit-reading'] = update
}
