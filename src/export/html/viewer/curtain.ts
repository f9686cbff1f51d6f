import type { Viewer } from './viewer.js'

/** What covers the slides: black, white, and a mark after the last one; a click lifts it. */
export function curtain(viewer: Viewer): void {
  const { words } = viewer
  const cover = document.querySelector<HTMLElement>('.jd-curtain')
  if (!cover) return
  const said = { black: words.black, white: words.white, end: words.end }
  cover.addEventListener('click', (event) => {
    event.stopPropagation()
    viewer.actions['previous']?.()
  })

  viewer.onChange(() => {
    const { curtain, view } = viewer
    cover.hidden = curtain === '' || view === 'overview' || view === 'reading'
    if (curtain === '') return
    cover.dataset['curtain'] = curtain
    cover.textContent = viewer.home === 'slide' && curtain !== 'end' ? '' : said[curtain]
    const live = document.querySelector('#jd-live')
    if (live) live.textContent = said[curtain]
  })
}
