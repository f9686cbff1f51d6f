import type { Viewer } from './viewer.js'

/** Clicks, swipes and the wheel: the left quarter goes back, the rest forward. */
export function pointer(viewer: Viewer): void {
  const { actions, home } = viewer
  const swipe = 50
  let from: { x: number; y: number } | undefined
  let swiped = false
  const holds = (tool: string): boolean => document.documentElement.classList.contains(tool)
  const turns = (): boolean => viewer.view === home && !holds('jd-tool-pen')
  const step = (back: boolean): void => actions[back ? 'previous' : 'next']?.()

  addEventListener('touchstart', (event) => {
    const [touch, second] = event.touches
    from = touch && !second ? { x: touch.clientX, y: touch.clientY } : undefined
    swiped = false
  })
  addEventListener('touchend', (event) => {
    const [touch] = event.changedTouches
    if (!from || !touch || !turns() || holds('jd-tool-laser')) return
    if (document.querySelector('dialog[open]')) return
    const x = touch.clientX - from.x
    const y = touch.clientY - from.y
    // A zoomed page is being panned, not turned.
    if (Math.abs(x) < swipe || Math.abs(x) < Math.abs(y) || (visualViewport?.scale ?? 1) > 1) return
    swiped = true
    step(x > 0)
  })

  document.getElementById('jd-deck')?.addEventListener('click', (event) => {
    const target = event.target as Element
    const selecting = getSelection()?.isCollapsed === false
    if (swiped || selecting || !turns() || target.closest('a[href]')) return
    const box = viewer.slides[viewer.n - 1]?.getBoundingClientRect()
    step(box !== undefined && event.clientX < box.left + box.width / 4)
  })

  // One turn of the wheel, or one stroke on a touchpad with all that follows it, is one slide.
  let rolled = 0
  let last = 0
  addEventListener('wheel', (event) => {
    const on = (event.target as Element | null)?.closest('#jd-deck, .jd-curtain')
    if (event.ctrlKey || !on || !turns()) return
    if (holds('jd-narrow') && home === 'presenter') return
    const quiet = event.timeStamp - last > 200
    last = event.timeStamp
    if (quiet) rolled = 0
    const before = Math.abs(rolled)
    rolled += Math.abs(event.deltaY) > Math.abs(event.deltaX) ? event.deltaY : event.deltaX
    const enough = event.deltaMode === 0 ? 30 : 1
    if (before < enough && Math.abs(rolled) >= enough) step(rolled < 0)
  })
}
