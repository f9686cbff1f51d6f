import type { Preview } from './preview.js'

/** The button that folds the messages away, so that the slide has their room. */
export function fold(preview: Preview): void {
  const { words } = preview
  const button = preview.element('fold')
  const show = (folded: boolean): void => {
    document.body.dataset['side'] = folded ? 'folded' : 'open'
    button.setAttribute('aria-expanded', String(!folded))
    button.setAttribute('aria-label', folded ? words.unfold : words.fold)
    try {
      sessionStorage.setItem('jaws-deck-folded', String(folded))
    } catch {
      // It lasts until the page is closed.
    }
  }
  button.addEventListener('click', () => show(document.body.dataset['side'] !== 'folded'))
  try {
    show(sessionStorage.getItem('jaws-deck-folded') === 'true')
  } catch {
    show(false)
  }
}
