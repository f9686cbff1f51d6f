import type { Viewer } from './viewer.js'

/**
 * Two windows in step: the deck's and the speaker's. Each tells the other its slide and when it was
 * turned to; the later one counts. The speaker's window says hello each second, so that a deck that
 * was reloaded finds it again. A file's origin is opaque, so messages carry a mark instead, and can
 * do no more than turn slides.
 */
export function peers(viewer: Viewer): void {
  const mark = 'jaws-deck'
  const speaker = viewer.view === 'presenter'
  const total = viewer.slides.length
  let peer: Window | null = speaker ? (opener as Window | null) : null
  let turned = 0
  let listening = false

  const tell = (hello: boolean): void => {
    if (!peer || peer.closed) return
    peer.postMessage({ mark, n: viewer.n, total, turned, hello }, '*')
  }

  viewer.actions['presenter'] = () => {
    if (speaker) return
    const address = `${location.href.replace(/#.*$/s, '')}#p${viewer.n}`
    const opened = window.open(address, 'jaws-deck-presenter', 'popup,width=1200,height=760')
    if (opened) peer = opened
    else alert(viewer.words.blocked)
  }

  addEventListener('message', (event: MessageEvent) => {
    const said = event.data as Record<string, unknown> | null
    if (said?.['mark'] !== mark || said['total'] !== total) return
    const hello = said['hello'] === true
    if (event.source !== peer && (speaker || !hello)) return
    if (!speaker) peer = event.source as Window
    if (Number(said['turned']) > turned) {
      turned = Number(said['turned'])
      // What the other window said is not said back to it.
      listening = true
      viewer.go(Number(said['n']))
      listening = false
    } else if (hello) tell(false)
  })

  viewer.onChange((moved) => {
    if (!moved || listening) return
    turned = Date.now()
    tell(false)
  })
  if (speaker) {
    tell(true)
    setInterval(() => tell(true), 1000)
  }
}
