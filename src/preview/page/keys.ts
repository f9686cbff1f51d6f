import type { Preview } from './preview.js'

/** Keys: arrows, Page Up and Down, Home, End, P for the speaker's window, V for the view, D for the theme. */
export function keys(preview: Preview): void {
  const last = (): number => (preview.deck?.slides.length ?? 1) - 1
  const acts: Record<string, (() => void) | undefined> = {
    ArrowRight: () => preview.go(preview.at + 1),
    ArrowLeft: () => preview.go(preview.at - 1),
    ArrowDown: () => preview.go(preview.at + 1),
    ArrowUp: () => preview.go(preview.at - 1),
    PageDown: () => preview.go(preview.at + 1),
    PageUp: () => preview.go(preview.at - 1),
    Home: () => preview.go(0),
    End: () => preview.go(last()),
    p: () => preview.actions['presenter']?.(),
    v: () => preview.actions['view']?.(),
    d: () => preview.actions['theme']?.(),
  }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target as Element | null
    if (target?.closest('select')) return
    // Panels that scroll keep the keys that scroll them.
    const scrolls = /^(?:Arrow(?:Up|Down)|Page|Home|End)/.test(event.key)
    if (scrolls && target?.closest('.scrolls')) return
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}
