import type { Blockquote, BlockContent, Code } from 'mdast'
import type { Block } from './find-blocks.js'
import { isWrapped } from './continues.js'
import { indentOf } from './measure.js'
import { cut, endOf, startOf, type Slice } from './source-lines.js'
import { toParagraph } from './to-lists.js'
import { toTable } from './to-table.js'

/** A block of plain notes as mdast; `slices` are all lines of the notes. */
export function toBlock(block: Block, slices: Slice[]): BlockContent {
  const own = slices.slice(block.from, block.to)
  if (block.kind === 'code') return toCode(own, block.lang)
  if (block.kind === 'table') return toTable(own, cellsOf)
  const above = slices[block.from - 1]
  const source =
    above && block.source
      ? [
          {
            ...cut(above, block.source.start),
            text: above.text.slice(block.source.start, block.source.end),
          },
        ]
      : []
  return toQuote([...source, ...own])
}

/** As it stands, without the indent that all its lines share. */
function toCode(lines: Slice[], lang: string | undefined): Code {
  const full = lines.filter(({ text }) => text.trim() !== '')
  const shared = Math.min(...full.map(({ text }) => indentOf(text).units))
  const value = lines.map(({ text }) => text.slice(shared).trimEnd()).join('\n')
  const code: Code = { type: 'code', lang: lang ?? null, value }
  const first = lines[0]
  const last = lines.at(-1)
  if (first && last) code.position = { start: startOf(first), end: endOf(last) }
  return code
}

function toQuote(lines: Slice[]): Blockquote {
  const paragraphs: Slice[][] = []
  let open: Slice[] | undefined
  for (const line of lines) {
    const text = line.text.trim()
    const own = { ...cut(line, indentOf(line.text).units), text }
    if (text === '') open = undefined
    else if (open && isWrapped(open.at(-1)?.text ?? '')) open.push(own)
    else paragraphs.push((open = [own]))
  }
  const children = paragraphs.map((slices) => toParagraph({ slices }))
  const quote: Blockquote = { type: 'blockquote', children }
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  if (start && end) quote.position = { start, end }
  return quote
}

/** Cells between bars; what marks a head is no word. */
function cellsOf(text: string): { text: string; from: number }[] {
  const cells: { text: string; from: number }[] = []
  for (const found of text.matchAll(/\|{1,2}(?:\*(?=\S)|_\. )?([^|]*)(?=\|)/g)) {
    const [whole, words = ''] = found
    cells.push({ text: words, from: found.index + whole.length - words.length })
  }
  return cells
}
