import type { Preview } from './preview.js'

/** The bar on top: which deck, when it was read, the theme's switch, the exports. */
export function bar(preview: Preview): void {
  const { make, words } = preview
  const key = (): string => new URLSearchParams(location.search).get('deck') ?? ''
  const chooser = preview.element('chooser')
  chooser.addEventListener('change', () => {
    location.assign(`?deck=${encodeURIComponent((chooser as HTMLSelectElement).value)}`)
  })

  const switches = ['light', 'dark'] as const
  const setDark = (dark: boolean): void => {
    preview.setDark(dark)
    for (const name of switches) {
      preview.element(name).setAttribute('aria-pressed', String((name === 'dark') === dark))
    }
    try {
      sessionStorage.setItem('jaws-deck-dark', String(dark))
    } catch {
      // It lasts until the page is closed.
    }
  }
  for (const name of switches) {
    preview.element(name).addEventListener('click', () => setDark(name === 'dark'))
  }
  preview.actions['theme'] = () => setDark(!preview.dark)
  try {
    const kept = sessionStorage.getItem('jaws-deck-dark')
    if (kept !== null) setDark(kept === 'true')
  } catch {
    // As the server said.
  }

  const download = async (button: HTMLElement): Promise<void> => {
    const label = button.textContent ?? ''
    button.setAttribute('aria-busy', 'true')
    button.textContent = words.making
    try {
      const format = button.dataset['export'] ?? ''
      const response = await fetch(`export/${format}?deck=${encodeURIComponent(key())}`)
      if (!response.ok) throw new Error(await response.text())
      const [, name = format] =
        /filename\*=UTF-8''(.*)$/.exec(response.headers.get('content-disposition') ?? '') ?? []
      const link = make('a')
      const address = URL.createObjectURL(await response.blob())
      link.setAttribute('href', address)
      link.setAttribute('download', decodeURIComponent(name))
      link.click()
      URL.revokeObjectURL(address)
    } catch (error) {
      preview.say(error instanceof Error ? error.message : String(error))
    } finally {
      button.textContent = label
      button.removeAttribute('aria-busy')
    }
  }
  const menu = document.getElementById('more-menu')
  menu?.addEventListener('beforetoggle', () => {
    const box = preview.element('more').getBoundingClientRect()
    menu.style.right = `${Math.max(8, innerWidth - box.right)}px`
    menu.style.top = `${box.bottom}px`
  })
  for (const button of document.querySelectorAll<HTMLElement>('[data-export]')) {
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-busy') === null) void download(button)
    })
  }

  preview.onChange(({ news }) => {
    const { deck, decks } = preview
    if (!news) return
    if (!deck) {
      if (decks.length > 0) preview.say(words.gone)
      return
    }
    preview.element('title').textContent = deck.title
    document.title = deck.title
    const sources = deck.parts?.map(({ source }) => source) ?? [deck.source]
    preview.element('file').textContent = sources
      .map((path) => path.replace(/^.*[\\/]/, ''))
      .join(', ')
    preview.element('saved').textContent =
      `${words.saved} ${new Date(deck.saved).toTimeString().slice(0, 8)}`
    chooser.hidden = decks.length < 2
    preview.element('file').hidden = decks.length > 1
    chooser.replaceChildren(
      ...decks.map((it) => {
        const option = make('option', '', it.source.replace(/^.*[\\/]/, '')) as HTMLOptionElement
        option.value = it.key
        option.selected = it.source === deck.source
        return option
      }),
    )
  })
}
