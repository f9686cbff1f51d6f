import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { isCounted } from '../shared/is-counted.js'
import { partsWord } from '../shared/parts-word.js'
import { placeTitle } from '../shared/place-title.js'
import { sheet } from '../shared/sheet.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 176
const all = 1120
/** Between two chevrons; of one its height, and where its number and its words stand, px. */
const gap = 4
const height = 96
const numberLeft = 32
const wordsTop = 112
/** Room that the words of one leave to those of the next. */
const aside = 24
const mostLines = 4

/** Where arranged steps stand; undefined when they do not fit. */
export function placeSteps(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list' || slide.children.length > 1 || !isCounted(slide)) return undefined
  const count = list.children.length
  if (count < 3 || count > 5) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const pitch = (all + gap) / count
  const width = pitch - gap
  let bottom = top + height
  let fits = true
  for (const [index, item] of list.children.entries()) {
    const [line] = item.children
    if (line?.type !== 'paragraph' || item.children.length > 1) return undefined
    const x = left + index * pitch
    on.rect({ x, y: top, width, height }, 'seaFill')
    const of = { children: [{ type: 'text' as const, value: String((list.start ?? 1) + index) }] }
    const style = { ...typeStyles.headline, color: 'onInk' }
    const at = { x: x + numberLeft, y: top + (height - style.leading) / 2, width: 120 }
    on.text({ role: 'rank', style, manner: 'label', of }, at)
    const setting = { role: 'label', style: typeStyles.strong, manner: 'label' as const, of: line }
    const words = on.text(setting, { x, y: top + wordsTop, width: width - aside })
    fits &&= words.lines.length <= mostLines && !partsWord(words.lines.map((text) => ({ text })))
    bottom = Math.max(bottom, words.y + words.height)
  }
  return fits ? on.done(bottom) : undefined
}
