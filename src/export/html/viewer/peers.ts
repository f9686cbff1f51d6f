import type { Curtain, Viewer } from './viewer.js'

/**
 * Two windows in step: the deck's and the speaker's. Each tells the other what it changed and when;
 * the later change counts. The speaker's window says hello each second, so that a deck that was
 * reloaded finds it again. A file's origin is opaque, so messages carry a mark instead, and can do
 * no more than the keys can.
 */
export function peers(viewer: Viewer): void {
  const mark = 'jaws-deck'
  const speaker = viewer.home === 'presenter'
  const total = viewer.slides.length
  const page = Math.random()
  let peer: Window | null = speaker ? (opener as Window | null) : null
  let known: unknown
  let listening = false
  const held = new Map<string, { at: number; value: unknown; apply: (value: unknown) => void }>()

  const send = (said: Record<string, unknown>): void => {
    if (peer && !peer.closed) peer.postMessage({ mark, total, page, ...said }, '*')
  }
  const tellAll = (): void => {
    for (const [name, { at, value }] of held) if (at > 0) send({ name, at, value })
  }

  viewer.share = (name, apply) => {
    const register = { at: 0, value: undefined as unknown, apply }
    held.set(name, register)
    return (value) => {
      // What the other window said is not said back to it.
      if (listening) return
      register.at = Math.max(Date.now(), register.at + 1)
      register.value = value
      send({ name, at: register.at, value })
    }
  }
  viewer.actions['presenter'] = () => {
    if (speaker) return
    const address = `${location.href.split('#', 1)[0] ?? ''}#p${viewer.n}`
    const opened = window.open(address, 'jaws-deck-presenter', 'popup,width=1200,height=760')
    if (opened) peer = opened
    else alert(viewer.words.blocked)
  }

  const tellPlace = viewer.share('place', (value) => {
    const { n, step, curtain } = value as Record<string, unknown>
    viewer.go(Number(n), Number(step))
    const drawn = ['black', 'white', 'end'].find((name) => name === curtain)
    if (drawn !== undefined) viewer.draw(drawn as Curtain)
  })
  addEventListener('message', (event: MessageEvent) => {
    const said = event.data as Record<string, unknown> | null
    if (said?.['mark'] !== mark || said['total'] !== total) return
    const hello = said['hello'] === true
    if (event.source !== peer && (speaker || !hello)) return
    if (!speaker) peer = event.source as Window
    if (said['page'] !== known) {
      // The other window is a new one, or was loaded anew.
      known = said['page']
      document.documentElement.classList.add('jd-paired')
      tellAll()
    }
    if (hello) send({})
    const register = held.get(String(said['name']))
    const at = Number(said['at'])
    if (!register || typeof said['value'] !== 'object' || !said['value'] || !(at > register.at)) {
      return
    }
    register.at = at
    register.value = said['value']
    listening = true
    register.apply(said['value'])
    listening = false
  })

  viewer.onChange((moved) => {
    if (moved) tellPlace({ n: viewer.n, step: viewer.step, curtain: viewer.curtain })
  })
  if (speaker) {
    send({ hello: true })
    setInterval(() => send({ hello: true }), 1000)
  }
}
