import type { Viewer } from './viewer.js'

/**
 * Two windows in step: the deck's and the speaker's. Each tells the other its slide. The speaker's
 * window says hello each second, so that a deck that was reloaded finds it again and answers.
 * A file's origin is opaque, so messages carry a mark instead and can do no more than turn slides.
 */
export function peers(viewer: Viewer): void {
  const mark = 'jaws-deck'
  const speaker = viewer.view === 'presenter'
  const total = viewer.slides.length
  let peer: Window | null = speaker ? (opener as Window | null) : null
  let heard = 0

  const tell = (hello: boolean): void => {
    if (peer && !peer.closed) peer.postMessage({ mark, n: viewer.n, total, hello }, '*')
  }

  viewer.actions['presenter'] = () => {
    if (speaker) return
    const address = `${location.href.replace(/#.*$/s, '')}#p${viewer.n}`
    const opened = window.open(address, 'jaws-deck-presenter', 'popup,width=1200,height=760')
    if (opened) peer = opened
    else alert(viewer.words.blocked)
  }

  addEventListener('message', (event: MessageEvent) => {
    const said = event.data as { mark?: unknown; n?: unknown; total?: unknown; hello?: unknown }
    if (said?.mark !== mark || said.total !== total || !Number.isInteger(said.n)) return
    if (speaker ? event.source !== peer : said.hello !== true && event.source !== peer) return
    if (!speaker) peer = event.source as Window
    if (said.hello === true) {
      tell(false)
      return
    }
    heard = Number(said.n)
    if (heard !== viewer.n) viewer.go(heard)
  })

  viewer.onChange((moved) => {
    // What the other window said is not said back to it.
    if (moved && viewer.n !== heard) tell(false)
    heard = 0
  })
  if (speaker) {
    tell(true)
    setInterval(() => tell(true), 1000)
  }
}
