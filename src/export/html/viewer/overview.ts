import type { Viewer } from './viewer.js'

/** The overview: up and down by what is seen above and below, a click or its button picks. */
export function overview(viewer: Viewer): void {
  const { actions, slides } = viewer
  interface Pick {
    slide: HTMLElement
    button: HTMLButtonElement
  }
  const middle = (slide: HTMLElement): { x: number; y: number } => {
    const { left, top, width, height } = slide.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }
  /** The slide nearest to the current one's column in the next row up (-1) or down (1). */
  const beside = (way: number): number => {
    const current = slides[viewer.n - 1]
    if (!current) return viewer.n
    const from = middle(current)
    let best = viewer.n
    let least = Infinity
    slides.forEach((slide, index) => {
      const { x, y } = middle(slide)
      const rows = (y - from.y) * way
      const far = rows * 1000 + Math.abs(x - from.x)
      if (rows > 4 && far < least) {
        least = far
        best = index + 1
      }
    })
    return best
  }
  const arrow = (way: number, name: string): void => {
    if (viewer.view === 'overview') viewer.go(beside(way))
    else actions[name]?.()
  }
  actions['below'] = () => arrow(1, 'next')
  actions['above'] = () => arrow(-1, 'previous')

  document.getElementById('jd-deck')?.addEventListener('click', (event) => {
    if (viewer.view !== 'overview') return
    const picked = (event.target as Element).closest<HTMLElement>('.jd-slide')
    if (!picked) return
    viewer.go(slides.indexOf(picked) + 1)
    viewer.show(viewer.home)
    // The slide that is shown is not turned by the click that picked it.
    event.stopImmediatePropagation()
  })

  const makePick = (slide: HTMLElement, index: number): Pick => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'jd-pick'
    button.tabIndex = -1
    button.setAttribute('aria-label', `${index + 1} / ${slides.length} ${viewer.title(index + 1)}`)
    return { slide, button }
  }
  let picks: Pick[] | undefined
  let shown = false
  viewer.onChange(() => {
    const all = viewer.view === 'overview'
    if (!all && shown) for (const { button } of picks ?? []) button.remove()
    if (!all) {
      shown = false
      return
    }
    picks ??= slides.map(makePick)
    if (!shown) for (const { slide, button } of picks) slide.append(button)
    shown = true
    picks.forEach(({ button }, index) => {
      const current = index === viewer.n - 1
      button.tabIndex = current ? 0 : -1
      if (current) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
      if (current) button.focus({ preventScroll: true })
    })
  })
}
