import type { Update } from '../update-of.js'
import type { Preview } from './preview.js'

/**
 * Listens to the server for what changed. A line that broke is tried again until the same watch runs
 * again; a page of another version of the program loads itself anew.
 */
export function feed(preview: Preview): void {
  const query = new URLSearchParams(location.search)
  const address = `events?deck=${encodeURIComponent(query.get('deck') ?? '')}`
  const lost = preview.element('lost')
  const building = preview.element('building')
  /** A server that is not ours any more closes the line; then it is asked again after so long. */
  const againMs = 2000
  /** What takes less is not worth a word. */
  const longMs = 500
  let timer = 0

  const setBuilding = (on: boolean): void => {
    clearTimeout(timer)
    if (!on) building.textContent = ''
    else timer = Number(setTimeout(() => (building.textContent = preview.words.building), longMs))
  }
  const receive = (update: Update): void => {
    const { page } = document.documentElement.dataset
    if (update.page !== undefined && update.page !== page) {
      location.reload()
      return
    }
    setBuilding(update.building)
    if (!update.decks) return
    if (update.deck?.css !== undefined) preview.element('deck-css').textContent = update.deck.css
    preview.receive(update)
  }
  const listen = (): void => {
    const source = new EventSource(address)
    source.addEventListener('message', ({ data }) => {
      lost.hidden = true
      receive(JSON.parse(String(data)) as Update)
    })
    source.addEventListener('error', () => {
      lost.hidden = false
      setBuilding(false)
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, againMs)
    })
  }
  listen()
}
