import type { Preview } from './preview.js'

/**
 * The speaker's window, in step with this one by the messages of an exported deck's two windows:
 * each tells the other its place and when it was turned to; the later one counts. News make it load
 * the newest deck; its clock goes on.
 */
export function speaker(preview: Preview): void {
  const mark = 'jaws-deck'
  const page = Math.random()
  let peer: Window | null = null
  let known: unknown
  let turned = 0
  // This page shows whole slides; the steps and the curtain are the speaker's, kept for its reload.
  let rest: Record<string, unknown> = { step: 0, curtain: '' }
  let listening = false

  const send = (said: Record<string, unknown>): void => {
    if (!peer || peer.closed) return
    const total = preview.deck?.slides.length ?? 0
    peer.postMessage({ mark, total, page, ...said }, location.origin)
  }
  const tell = (): void =>
    send({ name: 'place', at: turned, value: { ...rest, n: preview.at + 1 } })
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
    if (said['page'] !== known) {
      // The speaker's window is a new one, or was loaded anew.
      known = said['page']
      if (turned > 0) tell()
    }
    if (hello) send({})
    const value = said['value'] as Record<string, unknown> | null | undefined
    if (said['name'] !== 'place' || !value || !(Number(said['at']) > turned)) return
    turned = Number(said['at'])
    rest = value
    // What the other window said is not said back to it.
    listening = true
    preview.go(Number(value['n']) - 1)
    listening = false
  })
  preview.onChange(({ moved, painted, news }) => {
    if (moved && !listening) {
      turned = Math.max(Date.now(), turned + 1)
      rest = { step: 0, curtain: '' }
      tell()
    }
    if (news && painted.size > 0 && peer && !peer.closed) {
      peer.location.replace(address())
      peer.location.reload()
    }
  })
}
