import type { Preview } from './preview.js'

/** Under the slide: its notes with its words as the source has them, or the source itself. */
export function panels(preview: Preview): void {
  const { make, words } = preview
  const tabs = ['notes', 'source'] as const
  let open: (typeof tabs)[number] = 'notes'
  let drawn: string[] | undefined

  /** The number of a line of the deck; a click opens the editor there. */
  const number = (n: number): HTMLElement => {
    const at = preview.lineOf(n)
    const button = make('button', 'n', String(at.line))
    button.setAttribute('tabindex', '-1')
    button.title = words.toSource.replace('{n}', String(at.line))
    button.addEventListener('click', () => void preview.openAt(at))
    return button
  }
  const line = (n: number, title: string, least: number): HTMLElement => {
    const raw = preview.text[n - 1] ?? ''
    const space = /^\s*/.exec(raw)?.[0] ?? ''
    const bare = raw.trim().replace(/^(?:[•◦▪・\-*○●■□◎+]\s*|#{1,6}\s+)/, '')
    const row = make('li', bare === title ? 'line title' : 'line', '', number(n))
    row.append(make('span', 'text', bare || raw.trim()))
    row.style.setProperty('--indent', String((space.replaceAll('\t', '    ').length - least) / 2))
    return row
  }
  const drawNotes = (): void => {
    const panel = preview.element('notes-panel')
    const slide = preview.deck?.slides[preview.at]
    if (!slide) return
    const noted = new Set(slide.noteLines)
    const numbers = slide.lines.filter((n) => !noted.has(n))
    const depths = numbers.map(
      (n) => (/^\s*/.exec(preview.text[n - 1] ?? '')?.[0] ?? '').replaceAll('\t', '    ').length,
    )
    const list = make('ol', 'lines')
    list.append(...numbers.map((n) => line(n, slide.title, Math.min(...depths))))
    const notes = slide.notes.trim()
    panel.replaceChildren(
      ...(notes === '' ? [] : [make('div', 'notes', notes)]),
      ...(numbers.length > 0 ? [list] : []),
      ...(notes === '' && numbers.length === 0 ? [make('p', 'none', words.noNotes)] : []),
    )
  }
  const drawSource = (scroll: boolean): void => {
    const panel = preview.element('source-panel')
    if (drawn !== preview.text) {
      drawn = preview.text
      const list = make('ol', 'lines')
      preview.text.forEach((text, index) => {
        const { file, line: n } = preview.lineOf(index + 1)
        // Of several sources each begins with its name.
        if (n === 1 && preview.deck?.parts) list.append(make('li', 'file', file))
        const raw = make('span', 'raw', text)
        const row = make('li', 'line', '', number(index + 1), raw)
        row.dataset['line'] = String(index + 1)
        list.append(row)
      })
      panel.replaceChildren(list)
    }
    const slide = preview.deck?.slides[preview.at]
    const here = new Set([...(slide?.lines ?? []), ...(slide?.noteLines ?? [])])
    const rows = panel.querySelectorAll<HTMLElement>('li.line')
    rows.forEach((row, index) => {
      row.classList.toggle('here', here.has(index + 1))
      row.classList.toggle('slided', preview.slideAt(index + 1) >= 0)
    })
    const first = rows[Math.min(...here) - 1]
    if (scroll && first) panel.scrollTop = first.offsetTop - panel.offsetTop - 24
  }
  const draw = (scroll: boolean): void => {
    if (open === 'notes') drawNotes()
    else drawSource(scroll)
  }
  const show = (tab: (typeof tabs)[number]): void => {
    open = tab
    for (const name of tabs) {
      const chosen = name === tab
      const button = preview.element(`${name}-tab`)
      button.setAttribute('aria-selected', String(chosen))
      button.setAttribute('tabindex', chosen ? '0' : '-1')
      preview.element(`${name}-panel`).hidden = !chosen
    }
    draw(true)
  }
  // A line shows the slide that it is on.
  preview.element('source-panel').addEventListener('click', ({ target }) => {
    const element = target as Element
    const row = element.closest<HTMLElement>('li.line')
    const index = preview.slideAt(Number(row?.dataset['line']))
    if (index >= 0 && !element.closest('button')) preview.go(index)
  })
  for (const name of tabs) {
    const button = preview.element(`${name}-tab`)
    button.addEventListener('click', () => show(name))
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
      event.stopPropagation()
      const other = name === 'notes' ? 'source' : 'notes'
      show(other)
      preview.element(`${other}-tab`).focus()
    })
  }
  preview.actions['source'] = () => {
    show('source')
    preview.element('source-panel').focus({ preventScroll: true })
  }
  preview.onChange(({ moved }) => draw(moved))
}
