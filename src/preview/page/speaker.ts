import type { Preview } from './preview.js'

/**
 * The speaker's window, in step with this one: each tells the other its slide and when it was turned
 * to, as the two windows of an exported deck do; the later one counts. News make it load the newest
 * deck; its clock goes on.
 */
export function speaker(preview: Preview): void {
  const mark = 'jaws-deck'
  let peer: Window | null = null
  let turned = 0
  let listening = false

  const tell = (): void => {
    if (!peer || peer.closed) return
    const total = preview.deck?.slides.length ?? 0
    const said = { mark, n: preview.at + 1, total, turned, hello: false }
    peer.postMessage(said, location.origin)
  }
  const address = (): string => `export/present${location.search}#p${preview.at + 1}`
  const open = (): void => {
    peer = window.open(address(), 'jaws-deck-presenter', 'popup,width=1200,height=760')
    if (!peer) preview.say(preview.words.blocked)
  }
  preview.element('presenter').addEventListener('click', open)
  preview.actions['presenter'] = open

  addEventListener('message', (event: MessageEvent) => {
    const said = event.data as Record<string, unknown> | null
    if (event.origin !== location.origin || said?.['mark'] !== mark) return
    const hello = said['hello'] === true
    // A page that was reloaded has lost its window, which says hello each second.
    if (event.source !== peer && !hello) return
    peer = event.source as Window
    if (said['total'] !== preview.deck?.slides.length) return
    if (Number(said['turned']) > turned) {
      turned = Number(said['turned'])
      // What the other window said is not said back to it.
      listening = true
      preview.go(Number(said['n']) - 1)
      listening = false
    } else if (hello) tell()
  })
  preview.onChange(({ moved, painted, news }) => {
    if (moved && !listening) {
      turned = Date.now()
      tell()
    }
    if (news && painted.size > 0 && peer && !peer.closed) {
      peer.location.replace(address())
      peer.location.reload()
    }
  })
}
