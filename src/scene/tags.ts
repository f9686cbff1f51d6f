import type { ListItem, Nodes } from 'mdast'
import type { PlacedText } from '../types/deck.js'
import type { Tag } from './scene.js'

/** The tags of a text: of its words (none for words that are drawn, not written), and in a list of its number. */
export interface TextTags {
  words?: Tag
  label?: Tag
}

/** Gives the tags of a slide's texts, asked in reading order. */
export interface Tagger {
  text: (text: PlacedText) => TextTags
  figure: (alt: string) => Tag
}

/** A list that is open, and its last item's body. */
interface OpenList {
  level: number
  list: Tag
  body?: Tag
}

const cell = /^t[hd]/

/** Words between others: arrows, colons, commas, signs of order. */
const signs = new Set(['sign', 'comparison'])

/** Not the author's words: the number of a place, the letter on a speaker's tile. */
const generated = new Set(['rank', 'initial'])

/** Which item of the slide's lists each node stands in. */
function itemsOf(blocks: Nodes[]): Map<Nodes, ListItem> {
  const items = new Map<Nodes, ListItem>()
  const enter = (node: Nodes, item?: ListItem): void => {
    if (item) items.set(node, item)
    if (!('children' in node)) return
    for (const child of node.children)
      enter(child, item ?? (child.type === 'listItem' ? child : undefined))
  }
  for (const block of blocks) if (block.type === 'list') enter(block)
  return items
}

/**
 * Says what each text of a slide is from its role and level: texts with levels make lists, `th` and
 * `td` tables; words of an item that a layout draws without bullets are a list too, and all that is not
 * known a paragraph.
 *
 * @param heading Level of the slide's title.
 * @param blocks What the slide says below it.
 */
export function tagger(heading: 1 | 2, blocks: Nodes[]): Tagger {
  const itemOf = itemsOf(blocks)
  let entries: { list: Tag; item?: ListItem; body?: Tag } | undefined
  let lists: OpenList[] = []
  let table: { tag: Tag; row: Tag; y: number; head: boolean } | undefined
  let quote: Tag | undefined
  let last: Tag = { name: 'P' }
  /** A sign goes before: what follows is of the same paragraph. */
  let joined = false

  const item = (text: PlacedText): TextTags => {
    const level = text.level ?? 1
    lists = lists.filter((list) => list.level <= level)
    let open = lists.at(-1)
    if (open?.level !== level) {
      const parent = open?.body
      const numbered = text.marker !== undefined && text.marker !== ''
      open = { level, list: { name: 'L', numbered, ...(parent ? { parent } : {}) } }
      lists.push(open)
    }
    if (text.marker === '' && open.body) return { words: { name: 'P', parent: open.body } }
    const entry: Tag = { name: 'LI', parent: open.list }
    const label: Tag | undefined =
      text.marker === undefined ? undefined : { name: 'Lbl', parent: entry }
    open.body = { name: 'LBody', parent: entry }
    const words: Tag = { name: 'P', parent: open.body }
    return label ? { words, label } : { words }
  }
  const inEntry = ({ content }: PlacedText): TextTags | undefined => {
    const own = content.map((node) => itemOf.get(node)).find((found) => found)
    if (!own) return undefined
    entries ??= { list: { name: 'L' } }
    if (entries.item !== own) {
      const entry: Tag = { name: 'LI', parent: entries.list }
      entries = { ...entries, item: own, body: { name: 'LBody', parent: entry } }
    }
    return { words: { name: 'P', parent: entries.body } }
  }
  const inTable = ({ role, y }: PlacedText): Tag => {
    const head = role.startsWith('th')
    if (!table || (head && !table.head)) {
      const tag: Tag = { name: 'Table' }
      table = { tag, row: { name: 'TR', parent: tag }, y, head }
    } else if (y !== table.y) {
      table = { ...table, row: { name: 'TR', parent: table.tag }, y, head }
    }
    return { name: head ? 'TH' : 'TD', parent: table.row }
  }
  const close = (): void => {
    lists = []
    table = undefined
    quote = undefined
  }
  const text = (placed: PlacedText): TextTags => {
    const { role } = placed
    if (generated.has(role)) return {}
    if (signs.has(role)) {
      joined = true
      return { words: last }
    }
    if (joined && placed.level === undefined && !cell.test(role)) {
      joined = false
      return { words: last }
    }
    joined = false
    if (cell.test(role)) {
      lists = []
      return { words: inTable(placed) }
    }
    table = undefined
    if (role === 'quote') {
      quote ??= { name: 'BlockQuote' }
      return { words: { name: 'P', parent: quote } }
    }
    quote = undefined
    if (placed.level !== undefined) return item(placed)
    close()
    if (role.startsWith('title')) return { words: { name: heading === 1 ? 'H1' : 'H2' } }
    const entry = inEntry(placed)
    if (entry) return entry
    entries = undefined
    if (role === 'code') return { words: { name: 'Code', parent: { name: 'P' } } }
    return { words: { name: 'P' } }
  }
  return {
    text: (placed) => {
      const tags = text(placed)
      last = tags.words ?? last
      return tags
    },
    figure: (alt) => ({ name: 'Figure', alt }),
  }
}
