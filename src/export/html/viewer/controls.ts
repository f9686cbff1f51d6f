import type { Viewer } from './viewer.js'

/** The buttons, the slide's number for eyes and for screen readers, the help and full screen. */
export function controls(viewer: Viewer): void {
  const { actions, slides, home, words } = viewer
  const root = document.documentElement
  const help = document.querySelector<HTMLDialogElement>('#jd-help')
  const live = document.querySelector('#jd-live')
  const toast = document.querySelector('#jd-toast')
  const count = document.querySelector('#jd-count')

  actions['help'] = () => (help?.open ? help.close() : help?.showModal())
  actions['fullscreen'] = () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()
    done.catch(() => {})
  }
  let saying = 0
  viewer.say = (text) => {
    if (toast) toast.textContent = text
    clearTimeout(saying)
    saying = window.setTimeout(() => toast?.replaceChildren(), 3000)
  }
  if (home === 'presenter') document.title = `${words.presenter}: ${document.title}`

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const name = button.dataset['do'] ?? ''
    if (name === 'fullscreen') button.hidden = !document.fullscreenEnabled
    if (name === 'presenter' && home === 'presenter') button.hidden = true
    button.addEventListener('click', () => {
      // A choice from the keys closes them, and is then made.
      if (name !== 'help' && help?.open && help.contains(button)) help.close()
      actions[name]?.()
    })
  }

  let idle = 0
  const wake = (): void => {
    root.classList.add('jd-awake')
    clearTimeout(idle)
    idle = window.setTimeout(() => root.classList.remove('jd-awake'), 2500)
  }
  for (const sign of ['pointermove', 'pointerdown', 'focusin']) addEventListener(sign, wake)
  // Who holds a phone sees that there are buttons.
  if (matchMedia('(pointer: coarse)').matches) wake()

  viewer.onChange((moved) => {
    const number = `${viewer.n} / ${slides.length}`
    if (count) count.textContent = number
    if (live && moved && viewer.curtain === '') {
      const item = viewer.steps(viewer.n)[viewer.step - 1]
      live.textContent = item?.textContent ?? `${number} ${viewer.title(viewer.n)}`
    }
  })
}
