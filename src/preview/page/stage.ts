import type { Preview } from './preview.js'

/** The current slide, and what stands right below it. */
export function stage(preview: Preview): void {
  const { words } = preview
  const frame = preview.element('stage')
  const picture = frame.querySelector<HTMLElement>('.marpit')
  const fit = (): void => frame.style.setProperty('--scale', String(frame.clientWidth / 1280))
  new ResizeObserver(fit).observe(frame)
  fit()

  // In all slides together as well.
  frame.parentElement?.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a[href^="#"]')
    const page = /^#(\d+)$/.exec(link?.getAttribute('href') ?? '')
    if (!page) return
    event.preventDefault()
    preview.go(Number(page[1]) - 1)
  })
  preview.element('previous').addEventListener('click', () => preview.go(preview.at - 1))
  preview.element('next').addEventListener('click', () => preview.go(preview.at + 1))
  preview.element('to-source').addEventListener('click', () => {
    preview.actions['source']?.()
    const slide = preview.deck?.slides[preview.at]
    void preview.openAt(preview.lineOf(slide?.lines[0] ?? slide?.noteLines[0] ?? 1))
  })

  preview.onChange(() => {
    const { deck, at: n } = preview
    const slide = deck?.slides[n]
    document.body.classList.toggle('empty', slide === undefined)
    if (!deck || !slide || !picture) return
    preview.paint(picture, n)
    preview.element('page').textContent = String(n + 1)
    preview.element('total').textContent = ` / ${deck.slides.length}`
    const layout = words.layoutNames[slide.layout] ?? slide.layout
    const isOwn = slide.kind !== 'content'
    preview.element('layout').textContent = isOwn ? layout : ''
    preview.element('choose').hidden = isOwn
    preview.element('choose').textContent = layout
    preview.element('choose').setAttribute('aria-label', `${words.layout}: ${layout}`)
    preview.element('previous').toggleAttribute('disabled', n === 0)
    preview.element('next').toggleAttribute('disabled', n === deck.slides.length - 1)
    const line = slide.lines[0] ?? slide.noteLines[0]
    const button = preview.element('to-source')
    button.hidden = line === undefined
    const at = preview.lineOf(line ?? 1)
    const said = deck.parts ? words.toFile : words.toSource
    button.textContent = said
      .replace('{n}', String(at.line))
      .replace('{file}', at.file.replace(/^.*[\\/]/, ''))
  })
}
