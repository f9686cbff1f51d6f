import type { Viewer } from './viewer.js'

/** The buttons, the slide's number for eyes and for screen readers, the help and full screen. */
export function controls(viewer: Viewer): void {
  const { actions, slides } = viewer
  const help = document.querySelector<HTMLDialogElement>('#jd-help')
  const live = document.querySelector('#jd-live')
  const count = document.querySelector('#jd-count')

  actions['help'] = () => (help?.open ? help.close() : help?.showModal())
  actions['fullscreen'] = () => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    done.catch(() => {})
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const name = button.dataset['do'] ?? ''
    if (name === 'fullscreen') button.hidden = !document.fullscreenEnabled
    button.addEventListener('click', () => actions[name]?.())
  }

  let idle = 0
  const wake = (): void => {
    document.documentElement.classList.add('jd-awake')
    clearTimeout(idle)
    idle = window.setTimeout(() => document.documentElement.classList.remove('jd-awake'), 2500)
  }
  addEventListener('pointermove', wake)
  addEventListener('focusin', wake)

  viewer.onChange((moved) => {
    const slide = slides[viewer.n - 1]
    const title = slide?.querySelector('h1, h2')?.textContent?.trim() ?? ''
    const number = `${viewer.n} / ${slides.length}`
    if (count) count.textContent = number
    if (live && moved) live.textContent = `${number} ${title}`
  })
}
