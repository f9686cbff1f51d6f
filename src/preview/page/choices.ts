import type { Acted, Choices } from '../acts.js'
import type { Preview } from './preview.js'

/** The menu of layouts and places of a slide; what is chosen is written to its line in the source. */
export function choices(preview: Preview): void {
  const { make, words } = preview
  const menu = preview.element('choices')
  const slideId = (): string => preview.deck?.slides[preview.at]?.id ?? ''

  const choose = async (mark: string): Promise<void> => {
    menu.hidePopover()
    try {
      const { say } = await preview.act<Acted>('mark', { slide: slideId(), mark })
      if (say !== undefined) preview.say(say)
    } catch (error) {
      preview.say(error instanceof Error ? error.message : String(error))
    }
  }
  const item = (text: string, mark: string, chosen: boolean): HTMLElement => {
    const button = make('button', 'choice', text)
    button.setAttribute('type', 'button')
    button.setAttribute('aria-pressed', String(chosen))
    button.addEventListener('click', () => void choose(mark))
    return button
  }
  const nameOf = (layout: string): string => words.layoutNames[layout] ?? layout
  const fill = ({ layouts = [], layout = '', place = '' }: Partial<Choices>): void => {
    const now = preview.deck?.slides[preview.at]?.layout ?? ''
    const free =
      layout === ''
        ? words.automatic.replace('{layout}', nameOf(now))
        : words.automatic.replace(/[:：]?(?<!\s)\s*\{layout\}/, '')
    menu.replaceChildren(
      make('h3', '', words.layout),
      item(free, 'layout:', layout === ''),
      ...layouts.map((name) => item(nameOf(name), `layout:${name}`, name === layout)),
      make('h3', '', words.place),
      ...(['slide', 'notes', 'handout'] as const).map((name) =>
        item(words.places[name], name === place ? 'place:' : name, name === place),
      ),
    )
    menu.querySelector<HTMLElement>('.choice')?.focus()
  }
  const open = async (): Promise<void> => {
    menu.replaceChildren()
    try {
      const known = await preview.act<Partial<Choices>>('choices', { slide: slideId() })
      if (known.layouts) fill(known)
      else menu.replaceChildren(make('p', 'none', words.unmarked.line))
    } catch (error) {
      menu.hidePopover()
      preview.say(error instanceof Error ? error.message : String(error))
    }
  }
  const button = preview.element('choose')
  menu.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return
    const box = button.getBoundingClientRect()
    menu.style.left = `${box.left}px`
    // It opens upwards: the notes are below, the slide is above.
    menu.style.bottom = `${innerHeight - box.top + 4}px`
    void open()
  })
  preview.onChange(({ moved }) => {
    if (moved && menu.matches(':popover-open')) menu.hidePopover()
  })
}
