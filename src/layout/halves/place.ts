import type { List, ListItem, Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { isCounted } from '../shared/is-counted.js'
import { placeTitle } from '../shared/place-title.js'
import type { Name } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
/** Under a title of one line, and of two. */
const tops = { one: 176, two: 192 }
const width = 544
const gutter = 32
const mostHead = 3
/** Of a line from the left edge, by its level, px. */
const indent = [32, 64]
const gaps = [12, 4]
/** Under the heads: the rule, and the space below it. */
const under = { rule: 4, gap: 20, above: 8 }

const paragraphOf = (item: ListItem): Paragraph | undefined => {
  const [first] = item.children
  return first?.type === 'paragraph' ? first : undefined
}

const nestedOf = (item: ListItem): List | undefined =>
  item.children.find((child) => child.type === 'list')

function headOf(item: ListItem): Name | undefined {
  const line = paragraphOf(item)
  return line && readLine(line.children).names[0]
}

/** Height of the higher head with the space above its rule, px. */
export function headHeight(list: List, { typesetter }: LayoutContext): number {
  const lines = list.children.map((item) => {
    const head = headOf(item)
    return head ? typesetter.set(head.content, typeStyles.subhead, width, 'label').length : 1
  })
  return Math.max(...lines) * typeStyles.subhead.leading + under.above
}

/** The lines of a list at a level (0 or 1) from `y` down; the bottom edge. */
function placeList(list: List, level: number, x: number, y: number, on: Sheet): number {
  let bottom = y
  list.children.forEach((item, index) => {
    const line = paragraphOf(item)
    const inset = indent[level] ?? 64
    if (index > 0 || level > 0) bottom += gaps[level] ?? 4
    if (line) {
      const muted = level > 0 ? { ...typeStyles.small, color: 'muted' } : typeStyles.small
      const setting = { role: `l${level + 1}`, style: muted, manner: 'body' as const, of: line }
      const text = on.text(setting, { x: x + inset, y: bottom, width: width - inset })
      text.level = level + 1
      bottom += text.height
    }
    const nested = nestedOf(item)
    if (nested) bottom = placeList(nested, level + 1, x, bottom, on)
  })
  return bottom
}

/** Where arranged halves stand; undefined when they do not fit. */
export function placeHalves(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  if (list?.type !== 'list' || !isCounted(slide) || list.children.length !== 2) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const top = slide.data.classes.includes('title-two') ? tops.two : tops.one
  const rule = top + headHeight(list, context)
  const start = rule + under.rule + under.gap
  let bottom = start
  let fits = true
  for (const [index, item] of list.children.entries()) {
    const x = left + index * (width + gutter)
    const head = headOf(item)
    const nested = nestedOf(item)
    if (!head || !nested) return undefined
    const named = on.name(head, typeStyles.subhead, { x, y: top, width }, 'head')
    fits &&= named.lines.length <= mostHead
    on.rect({ x, y: rule, width, height: under.rule }, 'ink')
    bottom = Math.max(bottom, placeList(nested, 0, x, start, on))
  }
  return fits ? on.done(bottom) : undefined
}
