import { inlineRuns } from '../../scene/text/inline-runs.js'
import type { Box, PlacedShape, PlacedText, Slide } from '../../types/deck.js'

/** Something of a slide that becomes one object in PowerPoint. */
export type Block =
  | { kind: 'title' | 'body' | 'box'; texts: PlacedText[] }
  /** A rectangle and the texts in it. */
  | { kind: 'panel'; shape: PlacedShape; index: number; texts: PlacedText[] }
  | { kind: 'shape'; shape: PlacedShape; index: number }
  | { kind: 'table'; texts: PlacedText[] }

/** A text's place in the placement, so that arrows find the object it became part of. */
export interface Blocks {
  blocks: Block[]
  /** Block of each item of the placement. */
  owner: Map<number, Block>
}

type Item = PlacedText | PlacedShape

const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1

const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Texts one under another, none beside another. */
function stacked(texts: PlacedText[]): boolean {
  return texts.every((text, i) => {
    const above = texts[i - 1]
    return !above || text.y >= above.y + above.lines.length * above.style.leading - 1
  })
}

/** The texts that a rectangle holds as its own; none when it is a ground for more than one column. */
function textsIn(rect: PlacedShape, items: Item[]): PlacedText[] {
  const held = items.filter((item) => item !== rect && inside(item, rect))
  const shapes = held.filter((item): item is PlacedShape => item.kind !== 'text')
  const crossed = items.some((item) => item.kind === 'line' && touches(item, rect))
  const several = shapes.length > 1 || shapes.some(({ kind }) => kind !== 'icon')
  const texts = held.filter((item): item is PlacedText => item.kind === 'text')
  if (crossed || several || texts.some(({ role }) => role === 'sign')) return []
  return stacked(texts) ? texts : []
}

const listRole = /^(?:l\d|lead$|p$)/
const cellRole = /^(?:th|td)/

/** Grounds and rules of a table's rows: the table draws its own. */
function tableRules(items: Item[]): Set<Item> {
  const cells = items.filter((item) => item.kind === 'text' && cellRole.test(item.role))
  const top = Math.min(...cells.map(({ y }) => y)) - 24
  const bottom = Math.max(...cells.map(({ y, height }) => y + height)) + 24
  return new Set(
    items.filter(({ kind, y, height }) => kind === 'rect' && y >= top && y + height <= bottom),
  )
}

/** A text without words: what held a picture only. */
const isEmpty = (item: Item): boolean =>
  item.kind === 'text' && !cellRole.test(item.role) && inlineRuns(item.content).length === 0

/** May `text` go on in the body that ends with `last`? */
function follows(last: PlacedText | undefined, text: PlacedText): boolean {
  if (!last) return true
  const gap = text.y - (last.y + Math.max(1, last.lines.length) * last.style.leading)
  return gap > -2 && gap < 64
}

/** The text that names the slide: its title, else the largest. */
function titleOf(items: Item[]): PlacedText | undefined {
  const texts = items.filter((item): item is PlacedText => item.kind === 'text')
  const titles = texts.filter(({ role }) => /^(?:title|titleSmall|titleTiny)$/.test(role))
  if (titles[0]) return titles[0]
  return texts
    .filter(({ role }) => role !== 'crumb' && role !== 'sign')
    .reduce<PlacedText | undefined>(
      (best, text) => (best && best.style.size >= text.style.size ? best : text),
      undefined,
    )
}

/** Groups what `fit` placed into the objects a person would have made of it, in reading order. */
export function blocksOf(slide: Slide): Blocks {
  const items = slide.placement?.items ?? []
  const title = titleOf(items)
  const owner = new Map<number, Block>()
  const blocks: Block[] = []
  const taken = new Map<Item, Block>()
  const rules = tableRules(items)
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'rect' || rules.has(item)) continue
    const texts = textsIn(item, items).filter((text) => text !== title && !taken.has(text))
    if (texts.length === 0) continue
    const block: Block = { kind: 'panel', shape: item, index, texts }
    for (const part of [item, ...texts]) taken.set(part, block)
  }
  let open: Block | undefined
  for (const [index, item] of items.entries()) {
    if (rules.has(item) || isEmpty(item)) continue
    let block = taken.get(item)
    if (!block) {
      if (item.kind !== 'text') block = { kind: 'shape', shape: item, index }
      else if (item === title) block = { kind: 'title', texts: [item] }
      else if (cellRole.test(item.role))
        block = open?.kind === 'table' ? open : { kind: 'table', texts: [] }
      else if (listRole.test(item.role))
        block =
          open?.kind === 'body' && follows(open.texts.at(-1), item)
            ? open
            : { kind: 'body', texts: [] }
      else block = { kind: 'box', texts: [item] }
      if ((block.kind === 'body' || block.kind === 'table') && item.kind === 'text') {
        block.texts.push(item)
        open = block
      } else if (item.kind === 'text') open = undefined
    }
    if (!blocks.includes(block)) blocks.push(block)
    owner.set(index, block)
  }
  return { blocks, owner }
}
