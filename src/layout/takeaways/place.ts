import type { List } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { isCounted } from '../shared/is-counted.js'
import { placeTitle } from '../shared/place-title.js'
import { sheet } from '../shared/sheet.js'
import { typeStyles } from '../shared/type-styles.js'

const top = 176
const number = { x: 80, width: 72 }
const words = { x: 168, width: 1032 }

/** Rows of up to three points, and of more. */
const sizes = {
  few: { pitch: 112, row: 96, text: typeStyles.head, number: typeStyles.headline },
  many: { pitch: 88, row: 81.2, text: typeStyles.subhead, number: typeStyles.head },
}

const most = 3

/** How many points there are, and the smaller size of more than three. */
export const takeawaysClasses = (count: number): string[] => [
  `n${count}`,
  ...(count > most ? ['small'] : []),
]

/** Where arranged points stand, each on at most two lines; undefined when they do not fit. */
export function placeTakeaways(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list' || slide.children.length > 1 || !isCounted(slide)) return undefined
  const size = slide.data.classes.includes('small') ? sizes.many : sizes.few
  const on = sheet(context, placeTitle(slide, context))
  const start = (list as List).start ?? 1
  let fits = list.children.length <= 5
  list.children.forEach((item, index) => {
    const [line] = item.children
    if (line?.type !== 'paragraph' || item.children.length > 1) {
      fits = false
      return
    }
    const y = top + index * size.pitch
    const value = { type: 'text' as const, value: String(start + index) }
    const style = { ...size.number, color: 'sea' }
    const at = { x: number.x, y: y + (size.row - style.leading) / 2, width: number.width }
    on.text({ role: 'rank', style, manner: 'label', of: { children: [value] } }, at)
    const setting = { role: 'line', style: size.text, manner: 'title' as const, of: line }
    const text = on.text(setting, { ...words, y })
    text.y = y + (size.row - text.height) / 2
    fits &&= text.lines.length <= 2
  })
  const bottom = top + (list.children.length - 1) * size.pitch + size.row
  return fits ? on.done(bottom) : undefined
}
