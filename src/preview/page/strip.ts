import type { Preview } from './preview.js'

/** Thumbnails by session. Only those near the view are drawn. */
export function strip(preview: Preview): void {
  const { make, words } = preview
  const list = preview.element('strip')
  const rows = new Map<string, HTMLElement>()
  const heads = new Map<string, HTMLElement>()
  const near = new Set<HTMLElement>()

  const indexOf = (row: HTMLElement): number => Number(row.dataset['index'])
  const paint = (row: HTMLElement): void => {
    const shot = row.querySelector<HTMLElement>('.marpit')
    if (shot) preview.paint(shot, indexOf(row))
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
    { root: list, rootMargin: '480px' },
  )

  const makeRow = (id: string): HTMLElement => {
    // A picture only: what is in it cannot be reached, the button over it can.
    const shot = make('div', 'shot', '', make('div', 'marpit'))
    shot.inert = true
    const button = make('button', 'thumb')
    button.setAttribute('tabindex', '-1')
    const row = make('div', 'row', '', make('span', 'number'), make('span', 'mark'), shot, button)
    row.dataset['id'] = id
    button.addEventListener('click', () => preview.go(indexOf(row)))
    sight.observe(row)
    return row
  }
  const makeHead = (): HTMLElement =>
    make('h2', 'head', '', make('b'), make('span', 'title'), make('span', 'range'))

  /** The heads and rows in order; elements that were there before stay the same ones. */
  const wanted = (): HTMLElement[] => {
    const { slides = [], sessions = [], title = '' } = preview.deck ?? {}
    const seen = new Map<string, number>()
    const elements: HTMLElement[] = []
    slides.forEach((slide, index) => {
      const first = index === 0 || slides[index - 1]?.session !== slide.session
      if (first) {
        const count = (seen.get(String(slide.session)) ?? 0) + 1
        seen.set(String(slide.session), count)
        const key = `${slide.session} ${count}`
        const head = heads.get(key) ?? makeHead()
        heads.set(key, head)
        let last = index
        while (last + 1 < slides.length && slides[last + 1]?.session === slide.session) last++
        const session = sessions.find(({ n }) => n === slide.session)
        const range = last > index ? `${index + 1}–${last + 1}` : String(index + 1)
        const said = [session ? String(session.n) : '', session?.title ?? title, range]
        said.forEach((text, part) => {
          const child = head.children[part]
          if (child && child.textContent !== text) child.textContent = text
        })
        elements.push(head)
      }
      const row = rows.get(slide.id) ?? makeRow(slide.id)
      rows.set(slide.id, row)
      if (indexOf(row) !== index) row.dataset['index'] = String(index)
      elements.push(row)
    })
    return elements
  }
  const arrange = (): void => {
    const elements = wanted()
    let next = list.firstElementChild
    for (const element of elements) {
      if (element === next) next = next.nextElementSibling
      else list.insertBefore(element, next)
    }
    const kept = new Set<Element>(elements)
    for (const child of list.querySelectorAll(':scope > *')) if (!kept.has(child)) child.remove()
    for (const known of [rows, heads]) {
      for (const [key, element] of known) {
        if (kept.has(element)) continue
        known.delete(key)
        near.delete(element)
        sight.unobserve(element)
      }
    }
  }
  const label = (): void => {
    const { slides = [], messages = [] } = preview.deck ?? {}
    const marks = new Map<number, string>()
    for (const message of messages) {
      if (message.severity === 'info') continue
      const index = preview.slideOf(message)
      if (marks.get(index) !== 'error') marks.set(index, message.severity)
    }
    slides.forEach((slide, index) => {
      const row = rows.get(slide.id)
      if (!row) return
      const mark = marks.get(index) ?? ''
      // Of a thousand rows few change, and each that is written is laid out again.
      if (row.dataset['mark'] !== mark) row.dataset['mark'] = mark
      const [number] = row.children
      if (number && number.textContent !== String(index + 1)) number.textContent = String(index + 1)
      const told = mark === 'error' ? words.error : mark === '' ? '' : words.warning
      const name = `${words.slide} ${index + 1}: ${slide.title}${told === '' ? '' : ` (${told})`}`
      const button = row.querySelector('button')
      if (button?.getAttribute('aria-label') !== name) button?.setAttribute('aria-label', name)
    })
  }
  const point = (row: HTMLElement, now: boolean): void => {
    row.classList.toggle('now', now)
    const button = row.querySelector('button')
    button?.setAttribute('tabindex', now ? '0' : '-1')
    if (now) button?.setAttribute('aria-current', 'true')
    else button?.removeAttribute('aria-current')
  }

  /** Scrolls the strip alone, never the page. */
  const reveal = (): void => {
    const row = rows.get(preview.deck?.slides[preview.at]?.id ?? '')
    if (!row) return
    const view = list.getBoundingClientRect()
    const box = row.getBoundingClientRect()
    const head = 40
    if (box.top < view.top + head) list.scrollTop += box.top - view.top - head
    else if (box.bottom > view.bottom) list.scrollTop += box.bottom - view.bottom
    if (box.left < view.left) list.scrollLeft += box.left - view.left
    else if (box.right > view.right) list.scrollLeft += box.right - view.right
  }
  new ResizeObserver(reveal).observe(list)

  preview.onChange(({ moved, news }) => {
    if (news) {
      arrange()
      label()
      near.forEach(paint)
    }
    const here = rows.get(preview.deck?.slides[preview.at]?.id ?? '')
    for (const row of rows.values()) if (row.classList.contains('now')) point(row, false)
    if (!here) return
    const focused = list.contains(document.activeElement)
    point(here, true)
    if (moved) reveal()
    if (moved && focused) here.querySelector('button')?.focus({ preventScroll: true })
  })
}
