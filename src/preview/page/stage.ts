import type { Preview } from './preview.js'

/** The current slide, and what stands right below it. */
export function stage(preview: Preview): void {
  const { words } = preview
  const frame = preview.element('stage')
  const picture = frame.querySelector<HTMLElement>('.marpit')
  const fit = (): void => frame.style.setProperty('--scale', String(frame.clientWidth / 1280))
  new ResizeObserver(fit).observe(frame)
  fit()

  frame.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[href^="#"]')
    const page = /^#(\d+)$/.exec(link?.getAttribute('href') ?? '')
    if (!page) return
    event.preventDefault()
    preview.go(Number(page[1]) - 1)
  })
  preview.element('previous').addEventListener('click', () => preview.go(preview.at - 1))
  preview.element('next').addEventListener('click', () => preview.go(preview.at + 1))
  preview.element('to-source').addEventListener('click', () => preview.actions['source']?.())

  preview.onChange(() => {
    const { deck, at } = preview
    const slide = deck?.slides[at]
    document.body.classList.toggle('empty', slide === undefined)
    if (!deck || !slide || !picture) return
    preview.paint(picture, at)
    preview.element('page').textContent = String(at + 1)
    preview.element('total').textContent = ` / ${deck.slides.length}`
    preview.element('layout').textContent = slide.layout
    preview.element('why').textContent = words.layouts[slide.layout] ?? slide.reason
    preview.element('previous').toggleAttribute('disabled', at === 0)
    preview.element('next').toggleAttribute('disabled', at === deck.slides.length - 1)
    const line = slide.lines[0] ?? slide.noteLines[0]
    const button = preview.element('to-source')
    button.hidden = line === undefined
    button.textContent = words.toSource.replace('{n}', String(line))
  })
}
