import type { Viewer } from './viewer.js'

/** Fades or slides from one slide to the next where the deck asks for it and the reader does not mind. */
export function transition(viewer: Viewer): void {
  const deck = document.getElementById('jd-deck')
  const kind = deck?.dataset['transition']
  if (!deck || kind === undefined || !('startViewTransition' in document)) return
  const still = matchMedia('(prefers-reduced-motion: reduce)')
  let shown = 0

  viewer.turn = (change) => {
    const back = viewer.n < shown
    const same = viewer.n === shown
    shown = viewer.n
    if (same || still.matches || document.hidden) {
      change()
      return
    }
    document.documentElement.dataset['turn'] = `${kind}${back ? ' back' : ''}`
    const { ready } = document.startViewTransition(change)
    // A further key ends the one under way.
    ready.catch(() => {})
  }
}
