import type { Preview } from './preview.js'

/**
 * The speaker's window, in step with this one: each tells the other its slide, as the two windows
 * of an exported deck do. News make it load the newest deck; its clock goes on.
 */
export function speaker(preview: Preview): void {
  const mark = 'jaws-deck'
  let peer: Window | null = null
  let heard = -1

  const total = (): number => preview.deck?.slides.length ?? 0
  const tell = (): void => {
    if (peer && !peer.closed) {
      peer.postMessage({ mark, n: preview.at + 1, total: total(), hello: false }, location.origin)
    }
  }
  const open = (): void => {
    const address = `export/present${location.search}#p${preview.at + 1}`
    peer = window.open(address, 'jaws-deck-presenter', 'popup,width=1200,height=760')
    if (!peer) preview.say(preview.words.blocked)
  }
  preview.element('presenter').addEventListener('click', open)
  preview.actions['presenter'] = open

  addEventListener('message', (event: MessageEvent) => {
    const said = event.data as { mark?: unknown; n?: unknown; hello?: unknown } | null
    if (event.origin !== location.origin || said?.mark !== mark) return
    if (!Number.isInteger(said.n)) return
    // A page that was reloaded has lost its window, which says hello each second.
    peer = event.source as Window
    if (said.hello === true) {
      tell()
      return
    }
    heard = Number(said.n) - 1
    preview.go(heard)
  })
  preview.onChange(({ moved, painted, news }) => {
    if (moved && preview.at !== heard) tell()
    heard = -1
    if (news && painted.size > 0 && peer && !peer.closed) {
      const { location: place } = peer
      place.replace(`export/present${location.search}#p${preview.at + 1}`)
      place.reload()
    }
  })
}
