import type { Placement, Slide, TextStyle } from '../../types/deck.js'
import type { LayoutContext } from '../../types/layout.js'
import { isCounted } from '../shared/is-counted.js'
import { placeTitle } from '../shared/place-title.js'
import type { Name } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import { sheet } from '../shared/sheet.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 176
const pitch = 144

/** Columns of a row and the lines of their texts, centred on the row, px. */
const columns = {
  label: { x: left, width: 264, style: { ...typeStyles.subhead, color: 'sea' } },
  before: { x: 360, width: 232, style: { ...typeStyles.headline, weight: 400, color: 'muted' } },
  after: { x: 688, width: 512, style: typeStyles.display },
} satisfies Record<string, { x: number; width: number; style: TextStyle }>
const arrow = { x: 608, width: 56, height: 24 }

/** Where arranged changes stand; undefined when they do not fit. */
export function placeChanges(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list' || !isCounted(slide) || list.children.length > 3) return undefined
  const on = sheet(context, placeTitle(slide, context))
  let fits = true
  for (const [index, item] of list.children.entries()) {
    const [line] = item.children
    if (line?.type !== 'paragraph') return undefined
    const { names, signs } = readLine(line.children)
    const [label, before, after] = names
    if (!label || !before || !after) return undefined
    const y = top + index * pitch
    const middle = y + (pitch - 1) / 2
    const put = (name: Name, { x, width, style }: (typeof columns)[keyof typeof columns]): void => {
      const text = on.name(name, style, { x, y, width }, 'label')
      text.y = middle - text.height / 2
      fits &&= text.lines.length === 1
    }
    put(label, columns.label)
    put(before, columns.before)
    for (const sign of signs) on.sign(sign, { x: arrow.x, y: middle - 12 })
    on.shape({ kind: 'arrow', ...arrow, y: middle - 12, fill: 'sea' })
    put(after, columns.after)
    on.shape({ kind: 'line', x: left, y: y + pitch - 1, width: 1120, height: 1, fill: 'line' })
  }
  return fits ? on.done(top + list.children.length * pitch) : undefined
}
