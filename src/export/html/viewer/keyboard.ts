import type { Viewer } from './viewer.js'

/** Keys: arrows, Space, Page Up and Down, Home, End, a number and Enter, and a letter a command. */
export function keyboard(viewer: Viewer): void {
  const { actions } = viewer
  let digits = ''

  const columns = (): number =>
    viewer.view === 'overview'
      ? Number(getComputedStyle(document.documentElement).getPropertyValue('--jd-columns')) || 1
      : 1
  const leave = (): void => {
    if (viewer.view === 'overview') viewer.show('slide')
  }
  const enter = (): void => {
    if (digits !== '') viewer.go(Number(digits))
    else if (viewer.view !== 'overview') viewer.go(viewer.n + 1)
    leave()
  }
  const keys: Record<string, (() => void) | undefined> = {
    ArrowRight: () => viewer.go(viewer.n + 1),
    ArrowLeft: () => viewer.go(viewer.n - 1),
    ArrowDown: () => viewer.go(viewer.n + columns()),
    ArrowUp: () => viewer.go(viewer.n - columns()),
    PageDown: () => viewer.go(viewer.n + 1),
    PageUp: () => viewer.go(viewer.n - 1),
    Backspace: () => viewer.go(viewer.n - 1),
    Home: () => viewer.go(1),
    End: () => viewer.go(viewer.slides.length),
    Enter: enter,
    Escape: leave,
    o: actions['overview'],
    f: actions['fullscreen'],
    p: actions['presenter'],
    '?': actions['help'],
    r: actions['reset'],
    t: actions['timer'],
    '+': actions['larger'],
    '=': actions['larger'],
    '-': actions['smaller'],
  }

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    // An open dialog, and a focused button or link, keep the keys that are theirs.
    if (document.querySelector('dialog[open]') && event.key !== '?') return
    const onControl = (event.target as Element | null)?.closest('button, a[href]') !== null
    if (onControl && (event.key === ' ' || event.key === 'Enter')) return
    if (/^\d$/.test(event.key)) {
      digits = (digits + event.key).slice(-5)
      return
    }
    const step = event.shiftKey ? -1 : 1
    const act = event.key === ' ' ? () => viewer.go(viewer.n + step) : keys[event.key]
    if (act) {
      event.preventDefault()
      act()
    }
    digits = ''
  })
}
