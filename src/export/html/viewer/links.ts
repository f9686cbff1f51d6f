import type { Viewer } from './viewer.js'

/** Links out of the deck open a tab of their own, so that no talk ends in one; a slide's own link is copied. */
export function links(viewer: Viewer): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#jd-deck a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
  viewer.actions['copy'] = () => {
    const { id = '' } = viewer.slides[viewer.n - 1]?.dataset ?? {}
    const address = `${location.href.split('#', 1)[0]}#${encodeURIComponent(id)}`
    navigator.clipboard.writeText(address).then(
      () => viewer.say(viewer.words.copied),
      // Not allowed here: it is shown to be copied by hand.
      () => viewer.say(address),
    )
  }
}
