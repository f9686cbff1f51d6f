import type { ListItem, Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { isCounted } from '../shared/is-counted.js'
import { placeTitle } from '../shared/place-title.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { readLine } from '../shared/read-line.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
/** Under a title of one line, and of two. */
const tops = { one: 176, two: 192 }
const pitch = 80
const key = { x: left, width: 368 }
const value = { x: 480, width: 720 }
/** From a row's top to its key; a value of one or two lines is centred on the row. */
const keyTop = 19.2

const paragraphOf = (item: ListItem): Paragraph | undefined => {
  const [first] = item.children
  return first?.type === 'paragraph' ? first : undefined
}

/** Key and value of a row; false where they do not hold. */
function placeRow(item: ListItem, y: number, on: Sheet): boolean {
  const line = paragraphOf(item)
  const nested = item.children.find((child) => child.type === 'list')
  if (!line) return false
  const under = nested?.children[0] && paragraphOf(nested.children[0])
  const [name] = under ? readLine(line.children).names : []
  if (!under || !name) {
    const setting = { role: 'line', style: typeStyles.text, manner: 'body' as const, of: line }
    return on.text(setting, { x: left, y: y + keyTop, width: 1120 }).lines.length === 1
  }
  const led = on.name(name, typeStyles.subhead, { ...key, y: y + keyTop }, 'key')
  const setting = { role: 'value', style: typeStyles.small, manner: 'body' as const, of: under }
  const said = on.text(setting, { ...value, y })
  said.y = y + (pitch - 1 - said.height) / 2
  return led.lines.length === 1 && said.lines.length <= 2
}

/** Where arranged rows stand; undefined when they do not fit. */
export function placeRows(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (
    list?.type !== 'list' ||
    !isCounted(slide) ||
    slide.children.length > 1 ||
    list.children.length > 5
  ) {
    return undefined
  }
  const on = sheet(context, placeTitle(slide, context))
  const top = slide.data.classes.includes('title-two') ? tops.two : tops.one
  let fits = true
  for (const [index, item] of list.children.entries()) {
    const y = top + index * pitch
    fits = placeRow(item, y, on) && fits
    on.shape({ kind: 'line', x: left, y: y + pitch - 1, width: 1120, height: 1, fill: 'line' })
  }
  return fits ? on.done(top + list.children.length * pitch) : undefined
}
