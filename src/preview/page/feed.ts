import type { Update } from '../update-of.js'
import type { Preview } from './preview.js'

/** Listens to the server for what changed. The browser asks again by itself when the line breaks. */
export function feed(preview: Preview): void {
  const query = new URLSearchParams(location.search)
  const source = new EventSource(`events?deck=${encodeURIComponent(query.get('deck') ?? '')}`)
  const lost = preview.element('lost')
  source.addEventListener('message', ({ data }) => {
    lost.hidden = true
    const update = JSON.parse(String(data)) as Update
    if (update.deck?.css !== undefined) preview.element('deck-css').textContent = update.deck.css
    preview.receive(update)
  })
  source.addEventListener('error', () => {
    lost.hidden = false
  })
}
