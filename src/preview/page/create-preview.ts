import type { PageWords } from '../../messages/en/page.js'
import type { Acted } from '../acts.js'
import type { Change, Preview, ShownDeck } from './preview.js'

/** The page's state. The address says which slide is shown: `#<its id>`. */
export function createPreview(words: PageWords): Preview {
  const root = document.documentElement
  const html = new Map<string, string>()
  const held = new WeakMap<HTMLElement, string>()
  const slideOfLine = new Map<number, number>()
  const listeners: ((change: Change) => void)[] = []
  const hashId = (): string => decodeURIComponent(location.hash.slice(1))

  const tell = (change: Change): void => {
    const id = preview.deck?.slides[preview.at]?.id
    if (id !== undefined && hashId() !== id) history.replaceState(null, '', `#${id}`)
    for (const listener of listeners) listener(change)
  }
  const number = (holder: HTMLElement, index: number): void => {
    const total = preview.deck?.slides.length ?? 0
    for (const section of holder.querySelectorAll<HTMLElement>('section')) {
      section.style.setProperty('--page', String(index + 1))
      section.style.setProperty('--total', String(total))
      section.dataset['marpitPagination'] = String(index + 1)
      section.dataset['marpitPaginationTotal'] = String(total)
      section.classList.toggle('dark', preview.dark)
    }
  }
  /** The sources by where they begin among the deck's lines. */
  const parts = (): NonNullable<ShownDeck['parts']> => {
    const { deck } = preview
    return deck?.parts ?? [{ source: deck?.source ?? '', firstLine: 1 }]
  }
  /** Where the window stands after news: at the edited slide, else where it stood. */
  const place = (deck: ShownDeck, before: string | undefined): number => {
    const find = (id: string | undefined): number => deck.slides.findIndex((it) => it.id === id)
    const wanted = [deck.edited, before ?? hashId()].map(find).find((index) => index >= 0)
    return Math.max(0, Math.min(wanted ?? preview.at, deck.slides.length - 1))
  }

  const preview: Preview = {
    words,
    decks: [],
    deck: undefined,
    text: [],
    at: 0,
    dark: root.dataset['theme'] === 'dark',
    go: (index) => {
      const aim = Math.max(0, Math.min(index, (preview.deck?.slides.length ?? 1) - 1))
      if (aim === preview.at) return
      preview.at = aim
      tell({ moved: true, painted: new Set(), news: false })
    },
    paint: (holder, index) => {
      const picture = html.get(preview.deck?.slides[index]?.id ?? '') ?? ''
      if (held.get(holder) !== picture) {
        held.set(holder, picture)
        // The server's own HTML of the outline, in which all that could run is text.
        holder.innerHTML = picture
        for (const link of holder.querySelectorAll('a[href^="http"]')) {
          link.setAttribute('target', '_blank')
          link.setAttribute('rel', 'noopener noreferrer')
        }
      }
      number(holder, index)
    },
    receive: ({ decks = [], deck }) => {
      preview.decks = decks
      const before = preview.deck?.slides[preview.at]?.id
      const painted = new Set(Object.keys(deck?.html ?? {}))
      for (const [id, picture] of Object.entries(deck?.html ?? {})) html.set(id, picture)
      if (deck) {
        if (deck.text !== undefined) preview.text = deck.text.split('\n')
        preview.at = place(deck, before)
        preview.deck = deck
        slideOfLine.clear()
        deck.slides.forEach(({ lines, noteLines }, index) => {
          for (const line of [...lines, ...noteLines]) {
            if (!slideOfLine.has(line)) slideOfLine.set(line, index)
          }
        })
        const kept = new Set(deck.slides.map(({ id }) => id))
        for (const id of html.keys()) if (!kept.has(id)) html.delete(id)
      }
      tell({ moved: before !== deck?.slides[preview.at]?.id, painted, news: true })
    },
    setDark: (dark) => {
      preview.dark = dark
      root.dataset['theme'] = dark ? 'dark' : 'light'
      for (const holder of document.querySelectorAll<HTMLElement>('.marpit')) {
        for (const section of holder.querySelectorAll('section')) {
          section.classList.toggle('dark', dark)
        }
      }
    },
    onChange: (listener) => listeners.push(listener),
    lineOf: (n) => {
      const part = parts().findLast(({ firstLine }) => firstLine <= n)
      return { file: part?.source ?? '', line: n - (part?.firstLine ?? 1) + 1 }
    },
    slideOf: ({ line, file }) => {
      const part = parts().find(({ source }) => source === file)
      return (part && slideOfLine.get((line ?? 0) + part.firstLine - 1)) ?? -1
    },
    slideAt: (line) => slideOfLine.get(line) ?? -1,
    act: async (name, asked) => {
      const deck = new URLSearchParams(location.search).get('deck') ?? ''
      const query = new URLSearchParams({ deck, ...asked })
      const response = await fetch(`act/${name}?${query}`, { method: 'POST' })
      if (response.status === 403) throw new Error(words.unmarked.remote)
      if (!response.ok) throw new Error(await response.text())
      return response.json()
    },
    openAt: async (place) => {
      const { file, line = 1, column = 1 } = place
      try {
        const asked = { file, line: String(line), column: String(column) }
        const { done, link, say } = await preview.act<Acted>('open', asked)
        if (link !== undefined) location.assign(link)
        if (!done) await preview.copy(preview.placeOf(place))
        if (say !== undefined)
          preview.say(done ? say : `${say} ${words.copied}: ${preview.placeOf(place)}`)
      } catch {
        await preview.copy(preview.placeOf(place))
      }
    },
    placeOf: ({ file, line, column }) =>
      [file, line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(':'),
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        preview.say(`${words.copied}: ${text}`)
      } catch {
        // Only a page of this machine has a clipboard; elsewhere the text is shown to be copied.
        preview.say(text)
      }
    },
    say: (text) => {
      const toast = preview.element('toast')
      toast.textContent = text
      toast.classList.add('shown')
      clearTimeout(Number(toast.dataset['timer']))
      toast.dataset['timer'] = String(setTimeout(() => toast.classList.remove('shown'), 4000))
    },
    element: (id) => {
      const found = document.getElementById(id)
      if (!found) throw new Error(`no #${id}`)
      return found
    },
    make: (tag, name = '', text = '', ...children) => {
      const made = document.createElement(tag)
      if (name !== '') made.className = name
      if (text !== '') made.textContent = text
      made.append(...children)
      return made
    },
    actions: {},
  }
  addEventListener('hashchange', () => {
    const id = hashId()
    const index = preview.deck?.slides.findIndex((slide) => slide.id === id) ?? -1
    if (index >= 0) preview.go(index)
  })
  return preview
}
