import type { Viewer } from './viewer.js'

/** Keys: arrows, Space, Page Up and Down, Home, End, a number and Enter, and a letter a command. */
export function keyboard(viewer: Viewer): void {
  const { actions, home } = viewer
  const typed = document.querySelector('#jd-typed')
  let digits = ''
  let waiting = 0

  const type = (text: string): void => {
    digits = text
    if (typed) typed.textContent = text
    clearTimeout(waiting)
    // Digits of long ago are no part of the next number.
    if (text !== '') waiting = window.setTimeout(() => type(''), 4000)
  }
  const leave = (): void => {
    actions['lay-down']?.()
    if (digits !== '') type('')
    else if (viewer.view !== home) viewer.show(home)
    else if (viewer.curtain !== '') viewer.draw('')
  }
  const next = (): void => actions['next']?.()
  const previous = (): void => actions['previous']?.()
  const enter = (): void => {
    if (digits !== '') viewer.go(Number(digits))
    else if (viewer.view === home) next()
    if (viewer.view === 'overview') viewer.show(home)
  }
  const keys: Record<string, (() => void) | undefined> = {
    ArrowRight: next,
    ArrowLeft: previous,
    ArrowDown: () => actions['below']?.(),
    ArrowUp: () => actions['above']?.(),
    PageDown: next,
    PageUp: previous,
    Backspace: () => (digits === '' ? previous() : type(digits.slice(0, -1))),
    Home: () => viewer.go(1),
    End: () => viewer.go(viewer.slides.length),
    Enter: enter,
    Escape: leave,
    '?': actions['help'],
    '.': actions['black'],
    '+': actions['larger'],
    '=': actions['larger'],
    '-': actions['smaller'],
  }
  // The page's own list of keys says which letter does what.
  for (const key of document.querySelectorAll<HTMLElement>('[data-key]')) {
    keys[key.dataset['key'] ?? ''] ??= () => actions[key.dataset['do'] ?? '']?.()
  }
  const own = 'input, textarea, select, [contenteditable]'

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target as Element | null
    // An open dialog, a field, and a focused button or link keep the keys that are theirs.
    if (document.querySelector('dialog[open]')) {
      if (event.key === '?' && document.querySelector('#jd-help[open]')) actions['help']?.()
      return
    }
    if (target?.closest(own)) {
      if (event.key === 'Escape') (target as HTMLElement).blur()
      return
    }
    const onControl = target?.closest('button, a[href]')
    if (onControl && (event.key === ' ' || event.key === 'Enter') && digits === '') return
    // Running text is scrolled.
    const scrolls = /^(?: |Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End)$/.test(event.key)
    if (viewer.view === 'reading' && scrolls) return
    if (/^\d$/.test(event.key)) {
      type((digits + event.key).slice(-5))
      return
    }
    const step = event.shiftKey ? previous : next
    const act = event.key === ' ' ? step : (keys[event.key] ?? keys[event.key.toLowerCase()])
    if (act) {
      event.preventDefault()
      act()
    }
    if (event.key !== 'Backspace' && event.key !== 'Shift') type('')
  })
}
