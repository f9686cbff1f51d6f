import type { List, ListItem, RootContent, Table } from 'mdast'
import { limits } from '../limits.js'
import type { Slice } from '../text/source-lines.js'
import { cosensePhrasing, cutLine, placeOf } from './cosense-phrasing.js'

interface Line {
  /** How many signs it is indented by. */
  level: number
  /** The line without its indent. */
  words: Slice
}

const headed = /^\[\*+ ([^[\]]+)\][ \u3000]*((?:[^ \u3000].*)?)$/

function lineOf(slice: Slice): Line {
  const level = /^[ \t\u3000]*/.exec(slice.text)?.[0].length ?? 0
  return { level, words: cutLine(slice, level, slice.text.trimEnd().length) }
}

/** The lines of a page as headings, items, code, tables and paragraphs. */
export function cosenseBlocks(slices: Slice[]): RootContent[] {
  const lines = slices.map(lineOf)
  const first = lines.findIndex(({ words }) => words.text !== '')
  const blocks: RootContent[] = []
  const title = lines[first]
  if (!title) return blocks
  const depth = (1 + Number(lines.filter(isHead).length > 1)) as 1 | 2
  blocks.push(heading(title.words, 1))
  /** The open lists, the deepest last. */
  let open: { level: number; list: List }[] = []
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.words.text === '') continue
    const block = blockAt(lines, at)
    if (block) {
      at = block.last
      const holder = open.at(-1)?.list.children.at(-1)
      if (holder && line.level > 0) holder.children.push(...block.nodes)
      else blocks.push(...block.nodes)
      continue
    }
    if (line.level > 0) {
      open = open.filter(({ level }) => level <= line.level)
      addItem(line, open, blocks)
      continue
    }
    open = []
    const next = lines.slice(at + 1).find(({ words }) => words.text !== '')
    blocks.push(...topLine(line, (next?.level ?? 0) > 0, depth))
  }
  return blocks
}

const isHead = ({ level, words }: Line): boolean => level === 0 && headed.test(words.text)

/** A line at the margin: a heading by its stars, or by the items below it; else a paragraph. */
function topLine({ words }: Line, leads: boolean, depth: 1 | 2): RootContent[] {
  const found = headed.exec(words.text)
  if (found) {
    const [, name = '', rest = ''] = found
    const at = words.text.indexOf(name)
    const head = heading(cutLine(words, at, at + name.length), 2)
    if (rest === '') return [head]
    const from = words.text.length - rest.length
    return [head, paragraph(cutLine(words, from, words.text.length))]
  }
  if (leads) return [heading(words, (depth + 1) as 2 | 3)]
  if (words.text.startsWith('>')) {
    const inner = cutLine(words, /^>\s*/.exec(words.text)?.[0].length ?? 1, words.text.length)
    return [{ type: 'blockquote', children: [paragraph(inner)], position: placeOf(words) }]
  }
  return [paragraph(words)]
}

function heading(words: Slice, depth: 1 | 2 | 3): RootContent {
  return { type: 'heading', depth, children: cosensePhrasing(words), position: placeOf(words) }
}

function paragraph(words: Slice): ListItem['children'][number] & { type: 'paragraph' } {
  return { type: 'paragraph', children: cosensePhrasing(words), position: placeOf(words) }
}

function addItem(
  { level, words }: Line,
  open: { level: number; list: List }[],
  blocks: RootContent[],
): void {
  const position = placeOf(words)
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph(words)], position }
  const last = open.at(-1)
  // Deeper than a slide shows levels, items stand side by side.
  if (last && (last.level === level || open.length >= limits.depth)) {
    last.list.children.push(item)
    return
  }
  const list: List = { type: 'list', ordered: false, spread: false, children: [item], position }
  const holder = last?.list.children.at(-1)
  if (holder) holder.children.push(list)
  else blocks.push(list)
  open.push({ level, list })
}

/** Code or a table that starts on a line: its nodes, and the index of its last line. */
function blockAt(
  lines: Line[],
  at: number,
): { nodes: ListItem['children']; last: number } | undefined {
  const line = lines[at]
  const found = line && /^(code|table):(.+)$/.exec(line.words.text)
  if (!line || !found) return undefined
  const [, kind, name = ''] = found
  let last = at
  while ((lines[last + 1]?.level ?? 0) > line.level) last += 1
  const inner = lines.slice(at + 1, last + 1)
  const title = cutLine(line.words, line.words.text.indexOf(name), line.words.text.length)
  const end = lines[last]?.words ?? line.words
  const position = { start: placeOf(line.words).start, end: placeOf(end).end }
  if (kind === 'table') {
    const table = tableOf(inner, position)
    return { nodes: inner.length > 0 ? [paragraph(title), table] : [paragraph(title)], last }
  }
  const least = Math.min(...inner.map(({ level }) => level))
  const value = inner
    .map(({ level, words }) => ' '.repeat(Math.max(0, level - least)) + words.text)
    .join('\n')
  const word = { type: 'inlineCode' as const, value: name, position: placeOf(title) }
  const lang = /\.(\w+)$/.exec(name)?.[1] ?? null
  return {
    nodes: [
      { type: 'paragraph', children: [word], position: placeOf(title) },
      { type: 'code', lang, value, position },
    ],
    last,
  }
}

function tableOf(lines: Line[], position: Table['position']): Table {
  return {
    type: 'table',
    children: lines.map(({ words }) => {
      let from = 0
      const cells = words.text.split('\t').map((text) => {
        const cell = cutLine(words, from, from + text.length)
        from += text.length + 1
        const children = cosensePhrasing(cell)
        return { type: 'tableCell' as const, children, position: placeOf(cell) }
      })
      return { type: 'tableRow' as const, children: cells, position: placeOf(words) }
    }),
    position,
  }
}
