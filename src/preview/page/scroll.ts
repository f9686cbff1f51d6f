import type { Preview } from './preview.js'

/** All slides one under the other instead of one alone; those near the view are drawn. */
export function scroll(preview: Preview): void {
  const { make } = preview
  const list = preview.element('scroll')
  const leaves = new Map<string, HTMLElement>()
  const near = new Set<HTMLElement>()
  const gap = 16
  let shown = false
  // Where the list was put by us, which is no turn of the user's.
  let put = -1
  let following = false

  const paint = (leaf: HTMLElement): void => {
    const picture = leaf.querySelector<HTMLElement>('.marpit')
    if (picture) preview.paint(picture, Number(leaf.dataset['index']))
  }
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLElement)) continue
        if (isIntersecting) near.add(target)
        else near.delete(target)
        if (isIntersecting) paint(target)
      }
    },
    { root: list, rootMargin: '100%' },
  )
  const makeLeaf = (): HTMLElement => {
    const leaf = make('div', 'leaf', '', make('div', 'marpit'))
    leaf.addEventListener('click', () => preview.go(Number(leaf.dataset['index'])))
    sight.observe(leaf)
    return leaf
  }
  const fit = (): void => {
    const width = list.querySelector('.leaf')?.clientWidth ?? 0
    if (width > 0) list.style.setProperty('--scale', String(width / 1280))
  }
  /** The leaves in order; those that were there before stay the same elements. */
  const arrange = (): void => {
    const slides = preview.deck?.slides ?? []
    let next = list.firstElementChild
    slides.forEach(({ id }, index) => {
      const leaf = leaves.get(id) ?? makeLeaf()
      leaves.set(id, leaf)
      if (leaf.dataset['index'] !== String(index)) leaf.dataset['index'] = String(index)
      if (leaf === next) next = next.nextElementSibling
      else list.insertBefore(leaf, next)
    })
    const ids = new Set(slides.map(({ id }) => id))
    for (const [id, leaf] of leaves) {
      if (ids.has(id)) continue
      leaves.delete(id)
      near.delete(leaf)
      sight.unobserve(leaf)
      leaf.remove()
    }
    fit()
  }
  const point = (): HTMLElement | undefined => {
    for (const leaf of list.querySelectorAll('.now')) leaf.classList.remove('now')
    const here = leaves.get(preview.deck?.slides[preview.at]?.id ?? '')
    here?.classList.add('now')
    return here
  }
  /** Brings the current slide into view, unless all of it is. */
  const reveal = (): void => {
    const leaf = point()
    if (!leaf || following) return
    const view = list.getBoundingClientRect()
    const box = leaf.getBoundingClientRect()
    if (box.top >= view.top && box.bottom <= view.bottom) return
    list.scrollTop += box.top - view.top - gap
    put = list.scrollTop
  }
  const follow = (): void => {
    if (!shown || Math.abs(list.scrollTop - put) < 2) return
    put = -1
    const first = list.querySelector<HTMLElement>('.leaf')
    if (!first) return
    const pitch = first.offsetHeight + gap
    following = true
    preview.go(Math.floor((list.scrollTop + list.clientHeight / 2 - gap) / pitch))
    following = false
  }
  list.addEventListener('scroll', follow, { passive: true })
  new ResizeObserver(() => {
    fit()
    reveal()
  }).observe(list)

  const show = (on: boolean): void => {
    shown = on
    document.body.dataset['view'] = on ? 'scroll' : 'slide'
    preview.element('view-slide').setAttribute('aria-pressed', String(!on))
    preview.element('view-scroll').setAttribute('aria-pressed', String(on))
    list.hidden = !on
    if (on) {
      arrange()
      reveal()
    }
    try {
      sessionStorage.setItem('jaws-deck-view', on ? 'scroll' : 'slide')
    } catch {
      // It lasts until the page is closed.
    }
  }
  preview.element('view-slide').addEventListener('click', () => show(false))
  preview.element('view-scroll').addEventListener('click', () => show(true))
  preview.actions['view'] = () => show(!shown)
  try {
    if (sessionStorage.getItem('jaws-deck-view') === 'scroll') show(true)
  } catch {
    // One slide alone.
  }

  preview.onChange(({ moved, news }) => {
    if (!shown) return
    if (news) {
      arrange()
      near.forEach(paint)
    }
    if (moved) reveal()
    else if (news) point()
  })
}
