import type { Viewer } from './viewer.js'

/** Clicks and swipes: the left quarter goes back, the rest forward; in the overview a click picks. */
export function pointer(viewer: Viewer): void {
  const swipe = 50
  let from: { x: number; y: number } | undefined
  let swiped = false

  const step = (x: number): void => {
    const box = viewer.slides[viewer.n - 1]?.getBoundingClientRect()
    const back = box !== undefined && x < box.left + box.width / 4
    viewer.go(viewer.n + (back ? -1 : 1))
  }

  addEventListener('touchstart', (event) => {
    const [touch, second] = event.touches
    from = touch && !second ? { x: touch.clientX, y: touch.clientY } : undefined
    swiped = false
  })
  addEventListener('touchend', (event) => {
    const [touch] = event.changedTouches
    if (!from || !touch || viewer.view === 'overview') return
    const x = touch.clientX - from.x
    const y = touch.clientY - from.y
    // A zoomed page is being panned, not turned.
    if (Math.abs(x) < swipe || Math.abs(x) < Math.abs(y) || (visualViewport?.scale ?? 1) > 1) return
    swiped = true
    viewer.go(viewer.n + (x < 0 ? 1 : -1))
  })

  document.getElementById('jd-deck')?.addEventListener('click', (event) => {
    const target = event.target as Element
    const selecting = getSelection()?.isCollapsed === false
    if (swiped || selecting || target.closest('a[href]')) return
    if (viewer.view !== 'overview') {
      step(event.clientX)
      return
    }
    const picked = target.closest<HTMLElement>('.jd-slide')
    if (!picked) return
    viewer.go(viewer.slides.indexOf(picked) + 1)
    viewer.show('slide')
  })
}
