import type { PreviewMessage } from '../preview-deck.js'
import type { Preview } from './preview.js'

/** The panel of messages, those of the current slide on top, and what is wrong over the slide. */
export function messages(preview: Preview): void {
  const { make, words } = preview
  const most = 200

  const item = (message: PreviewMessage, here: boolean): HTMLElement => {
    const { severity, reason } = message
    const sign = make('span', `sign ${severity}`)
    sign.setAttribute('role', 'img')
    sign.setAttribute('aria-label', words[severity])
    const place = preview.placeOf(message)
    // The folder is the same for all; what is copied has it.
    const link = make('button', 'place', place.replace(/^.*[\\/]/, ''))
    link.title = place
    link.addEventListener('click', () => {
      void preview.openAt(message)
      const index = preview.slideOf(message)
      if (index >= 0) preview.go(index)
    })
    const text = make('div', 'said', '', make('p', '', reason), link)
    return make('li', here ? 'message here' : 'message', '', sign, text)
  }
  const count = (severity: PreviewMessage['severity']): string =>
    String(preview.deck?.messages.filter((it) => it.severity === severity).length ?? 0)

  preview.onChange(({ moved, news }) => {
    const { deck, at } = preview
    if (!deck || !(moved || news)) return
    const all = deck.messages.map((message) => ({
      message,
      here: preview.slideOf(message) === at,
    }))
    const rank = ({ message, here }: (typeof all)[number]): number =>
      message.severity === 'error' ? 0 : here ? 1 : 2
    const sorted = all.toSorted((a, b) => rank(a) - rank(b)).slice(0, most)
    preview
      .element('messages')
      .replaceChildren(...sorted.map(({ message, here }) => item(message, here)))
    preview.element('no-messages').hidden = all.length > 0
    for (const severity of ['error', 'warning', 'info'] as const) {
      preview.element(`count-${severity}`).textContent = count(severity)
    }
    const over = preview.element('over')
    over.hidden = !deck.stale
    const errors = deck.messages.filter(({ severity }) => severity === 'error').slice(0, 3)
    const list = make('ul')
    list.append(...errors.map((message) => item(message, false)))
    const isTheme = errors[0]?.rule === 'theme'
    const why = isTheme ? words.staleTheme : words.stale
    if (deck.stale) over.replaceChildren(make('p', 'stale', why), list)
    else over.replaceChildren()
  })
}
