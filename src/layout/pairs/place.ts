import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { nameRow } from '../shared/name-row.js'
import { partsWord } from '../shared/parts-word.js'
import type { ArrangedPair } from '../shared/pairs-geometry.js'
import { arrangedPairs } from '../shared/pairs-geometry.js'
import { placeTitle } from '../shared/place-title.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const right = 1200
const top = 168
/** Leading of a value: each further line makes its row 40 px higher. */
const value = { ...typeStyles.small, leading: 40 }
/** A key stands on the line of its value. */
const keyStyle = { ...typeStyles.subhead, leading: 40, color: 'sea' }
const card = { padding: 24, foot: 18, gap: 16 }

interface Column {
  key: { x: number; width: number }
  value: { x: number; width: number }
  /** Space above and below a row's text. */
  above: number
  below: number
}

function columnsOf(classes: string[]): Column {
  const width = classes.includes('wide') ? 352 : 224
  const x = left + width + 32
  const dense = classes.includes('dense')
  return {
    key: { x: left, width },
    value: { x, width: right - x },
    above: dense ? 16 : 24,
    below: dense ? 16 : 32,
  }
}

function placeNames(row: ArrangedPair, x: number, y: number, on: Sheet): void {
  let at = x
  for (const [i, name] of row.names.entries()) {
    on.icon(name.icon, at, y, nameRow.icon)
    at += nameRow.icon + nameRow.inner
    const placed = on.name(name, value, { x: at, y, width: right - at }, 'value')
    placed.width = on.width(placed)
    const comma = row.commas[i]
    if (comma) on.sign(comma, { x: at + placed.width, y })
    at += placed.width + nameRow.gap
  }
}

/** Pairs under a name: cards of one height side by side; the bottom edge. */
function placeCards(row: ArrangedPair, column: Column, y: number, on: Sheet): number {
  const count = row.nested.length
  const gap = count > 2 ? 24 : 32
  const width = (column.value.width - gap * (count - 1)) / count
  const inner = width - 2 * card.padding
  const rects: number[] = []
  const bottoms = row.nested.map((pair, i) => {
    const x = column.value.x + i * (width + gap)
    rects.push(on.rect({ x, y, width, height: 0 }, 'mist'))
    const room = { x: x + card.padding, y: y + card.padding, width: inner }
    const head = pair.key && on.name(pair.key, typeStyles.subhead, room, 'key')
    for (const sign of pair.signs) on.sign(sign, room)
    const under = { ...room, y: room.y + (head?.height ?? 0) + card.gap }
    const setting = { role: 'value', style: typeStyles.small, manner: 'body' as const }
    const text = on.text({ ...setting, of: pair.paragraph, content: pair.value }, under)
    return text.y + text.height + card.foot
  })
  const bottom = Math.max(...bottoms)
  for (const index of rects) {
    const rect = on.items[index]
    if (rect) rect.height = bottom - y
  }
  return bottom
}

function placeRemarks(row: ArrangedPair, column: Column, y: number, on: Sheet): number {
  let at = y
  for (const { paragraph } of row.nested) {
    const x = column.value.x + 32
    const room = { x, y: at + 8, width: right - x }
    const setting = { role: 'l2', style: typeStyles.small, manner: 'body' as const }
    const placed = on.text({ ...setting, of: paragraph }, room)
    placed.level = 2
    at = placed.y + placed.height
  }
  return at
}

/** Places a row and says the bottom edge of its text; undefined when a word is too long for a key. */
function placeRow(row: ArrangedPair, column: Column, y: number, on: Sheet): number | undefined {
  const { key } = row
  const at = y + column.above
  const named = key && on.name(key, keyStyle, { ...column.key, y: at }, 'key')
  if (named && partsWord(named.lines.map((text) => ({ text })))) return undefined
  for (const sign of row.signs) on.sign(sign, { x: column.key.x, y: at })
  const foot = named ? named.y + named.height : at
  if (row.names.length > 0) {
    placeNames(row, column.value.x, at, on)
    return Math.max(foot, placeRemarks(row, column, at + 40, on))
  }
  if (row.value.length === 0) return Math.max(foot, placeCards(row, column, at, on))
  const setting = { role: 'value', style: value, manner: 'body' as const, of: row.paragraph }
  const text = on.text({ ...setting, content: row.value }, { ...column.value, y: at })
  return Math.max(foot, placeRemarks(row, column, text.y + text.height, on))
}

/** Where arranged pairs stand; undefined when they do not fit. */
export function placePairs(slide: Slide, context: LayoutContext): Placement | undefined {
  const [list] = slide.children
  const { classes } = slide.data
  if (list?.type !== 'list' || !isCounted(slide)) return undefined
  const column = columnsOf(classes)
  const on = sheet(context, placeTitle(slide, context))
  let y = top
  let bottom = y
  for (const [i, row] of arrangedPairs(list).entries()) {
    if (i > 0) on.shape({ kind: 'line', x: left, y, width: 1120, height: 1, fill: 'line' })
    const foot = placeRow(row, column, y, on)
    if (foot === undefined) return undefined
    bottom = foot
    const cards = row.value.length === 0 && row.nested.length > 0 && row.names.length === 0
    y = bottom + (cards ? 24 : column.below)
  }
  return on.done(bottom)
}
