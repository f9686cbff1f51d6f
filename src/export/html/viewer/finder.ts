import type { Viewer } from './viewer.js'

/** All slides in a list under their sessions; what is typed narrows it to slides and notes that say so. */
export function finder(viewer: Viewer): void {
  const { actions, slides, words } = viewer
  const dialog = document.querySelector<HTMLDialogElement>('#jd-find')
  const field = document.querySelector<HTMLInputElement>('#jd-query')
  const list = document.querySelector<HTMLElement>('#jd-found')
  if (!dialog || !field || !list) return
  /** A long deck's list; what is typed shortens it. */
  const most = 300

  /** Equal for what readers take for equal: width, case, katakana and hiragana. */
  const fold = (text: string): string =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96))
  const plain = (node: Element | null | undefined): string => {
    const copy = node?.cloneNode(true) as Element | undefined
    for (const frame of copy?.querySelectorAll('footer, style') ?? []) frame.remove()
    // Lines of a list are words of their own.
    for (const block of copy?.querySelectorAll('li, p, h1, h2, h3, td, th') ?? []) block.append(' ')
    return copy?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
  }
  let texts: { title: string; body: string; notes: string; session: string }[] | undefined
  const read = (): NonNullable<typeof texts> => {
    let session = ''
    return slides.map((slide, index) => {
      const head = slide.previousElementSibling
      if (head?.classList.contains('jd-session')) session = head.textContent ?? ''
      return {
        title: viewer.title(index + 1),
        body: plain(slide.querySelector('section')),
        notes: plain(slide.querySelector('.jd-notes')),
        session,
      }
    })
  }

  /** The words around what was found, which is marked. */
  const excerpt = (text: string, query: string): Node[] => {
    const at = fold(text).indexOf(query)
    // Where folding changed the length, the place is not known.
    if (at < 0 || fold(text).length !== text.length)
      return [document.createTextNode(text.slice(0, 90))]
    const from = Math.max(at - 24, 0)
    const mark = document.createElement('mark')
    mark.textContent = text.slice(at, at + query.length)
    const before = `${from > 0 ? '…' : ''}${text.slice(from, at)}`
    return [
      document.createTextNode(before),
      mark,
      document.createTextNode(text.slice(at + query.length, at + query.length + 60)),
    ]
  }
  const entry = (index: number, query: string): HTMLElement => {
    const { title = '', body = '', notes = '' } = texts?.[index] ?? {}
    const button = document.createElement('button')
    button.type = 'button'
    button.dataset['n'] = String(index + 1)
    const number = document.createElement('b')
    number.textContent = String(index + 1)
    const said = document.createElement('span')
    said.append(title)
    if (query !== '' && !fold(title).includes(query)) {
      const under = document.createElement('small')
      const inNotes = !fold(body).includes(query)
      if (inNotes) under.append(`${words.notes}: `)
      under.append(...excerpt(inNotes ? notes : body, query))
      said.append(under)
    }
    button.append(number, said)
    if (index === viewer.n - 1) button.setAttribute('aria-current', 'true')
    return button
  }
  const update = (): void => {
    texts ??= read()
    const query = fold(field.value).trim()
    const found = [...texts.keys()].filter((index) => {
      const { title = '', body = '', notes = '' } = texts?.[index] ?? {}
      return query === '' || fold(`${title}\n${body}\n${notes}`).includes(query)
    })
    let session = ''
    const parts = found.slice(0, most).flatMap((index) => {
      const own = texts?.[index]?.session ?? ''
      const made = [entry(index, query)]
      if (own !== session) {
        session = own
        const head = document.createElement('h3')
        head.textContent = own
        made.unshift(head)
      }
      return made
    })
    list.replaceChildren(...parts)
    list.dataset['count'] = String(found.length)
    const live = document.querySelector('#jd-live')
    if (query !== '' && live) live.textContent = `${found.length} ${words.hits}`
    if (found.length === 0) list.textContent = words.nothing
  }
  const pick = (button: Element | null | undefined): void => {
    const n = Number((button as HTMLElement | null | undefined)?.dataset['n'])
    if (!n) return
    dialog.close()
    viewer.go(n)
    if (viewer.view === 'overview') viewer.show(viewer.home)
  }

  actions['find'] = () => {
    field.value = ''
    dialog.showModal()
    update()
    field.focus()
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' })
  }
  actions['close-find'] = () => dialog.close()
  field.addEventListener('input', update)
  list.addEventListener('click', (event) => pick((event.target as Element).closest('button')))
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    const buttons = Array.from(list.querySelectorAll('button'))
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (event.key === 'Enter' && document.activeElement === field) pick(buttons[0])
    else if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus()
    // A search field keeps the first Escape of some browsers to itself.
    else if (event.key === 'Escape') dialog.close()
    else if (event.key === 'ArrowUp') (at > 0 ? buttons[at - 1] : field)?.focus()
    else return
    event.preventDefault()
  })
}
