import type { Line } from './line.js'
import { findBlocks } from './find-blocks.js'
import { letterBullets } from './letter-bullets.js'
import { markChapters } from './mark-chapters.js'
import { markSections } from './mark-sections.js'
import { indentOf } from './measure.js'
import { isAddress } from './phrase.js'
import { readBy } from '../../tree/read-by.js'
import { isSpeaker } from '../../tree/read-speaker.js'
import { recent } from '../../tree/recent.js'
import { readBullet, type Bullet } from './read-bullet.js'
import { runBullets } from './run-bullets.js'
import { cut, type Slice } from './source-lines.js'
import { cellsOf } from './to-table.js'
import { underlined } from './underlined.js'
import { wikiHeadings } from './wiki-headings.js'

/** What a line's text says of it; a watch reads the same lines again. */
const known = recent<{
  bullet: Bullet | undefined
  isRule: boolean
  isAddress: boolean
  isByline: boolean
}>(20_000)

/** Says of each line what it is; the margin that all lines share is no indent. */
export function classifyLines(slices: Slice[]): Line[] {
  const indents = slices.map(({ text }) => indentOf(text))
  const margin = indents.reduce(
    (least, { columns, units }, index) =>
      units === slices[index]?.text.length ? least : Math.min(least, columns),
    Infinity,
  )
  const lines = slices.map((slice, index): Line => {
    const { units, columns } = indents[index] ?? { units: 0, columns: 0 }
    const { text, line, column, offset } = cut(slice, units)
    return lineOf({ text: text.trimEnd(), line, column, offset }, columns - margin)
  })
  markBlocks(lines, slices)
  markRows(lines)
  markHeadings(lines)
  for (const [index, bullet] of letterBullets(lines)) {
    const line = lines[index]
    if (line) Object.assign(line, { bullet, kind: 'item' })
  }
  let next = lines.length
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (!line) continue
    line.next = next
    if (line.kind !== 'blank') next = index
  }
  markSections(lines)
  markChapters(lines)
  return lines
}

/** Lines of a drawing, of code, a quotation or a table say nothing by themselves. */
function markBlocks(lines: Line[], slices: Slice[]): void {
  for (const [start, block] of findBlocks(slices.map(({ text }) => text))) {
    for (const line of lines.slice(start, block.end)) {
      Object.assign(line, { kind: 'block', bullet: undefined })
    }
    const first = lines[start]
    if (first) first.block = block
  }
}

/** Two lines or more at the margin, each with tabs between its words, are rows of a table. */
function markRows(lines: Line[]): void {
  const isRow = (line: Line | undefined): boolean =>
    line?.kind === 'prose' && cellsOf(line.text).length > 0
  for (const [index, line] of lines.entries()) {
    if (isRow(line) && (lines[index - 1]?.kind === 'row' || isRow(lines[index + 1])))
      line.kind = 'row'
  }
}

/** Headings as other tools write them, and the lists that go with them. */
function markHeadings(lines: Line[]): void {
  const isMargin = ({ kind, indent }: Line): boolean =>
    kind !== 'row' && kind !== 'block' && indent === 0
  const texts = lines.map((line) => (isMargin(line) ? line.text : line.text && '\t'))
  const wiki = wikiHeadings(texts)
  const { headings, drawn } = underlined(
    lines.map(({ text, kind }) => (kind === 'block' ? '\t' : text)),
  )
  for (const [index, heading] of wiki.size > 0 ? wiki : headings) {
    const line = lines[index]
    if (!line || (wiki.size === 0 && line.kind === 'item')) continue
    Object.assign(line, { kind: 'heading', bullet: undefined, heading })
    texts[index] = ''
    // The line drawn under it says nothing.
    for (const at of wiki.size > 0 ? [] : [index - 1, index + 1]) {
      const other = lines[at]
      if (other && drawn.has(at)) other.kind = 'blank'
    }
  }
  for (const [index, { level, ...bullet }] of runBullets(texts)) {
    const line = lines[index]
    if (!line || (bullet.mark.startsWith('#') && wiki.size === 0)) continue
    // Less than a column: what is indented stands under all of them.
    Object.assign(line, { kind: 'item', bullet, indent: (level - 1) / 10 })
  }
}

const rule = /^([-=*_~─━＝－―]\s*)\1{2,}$/u

/** A line as it is by itself. */
function lineOf({ text, line, column, offset }: Slice, indent: number): Line {
  const says = known(text, () => {
    const bullet = readBullet(text)
    return {
      bullet,
      isRule: rule.test(text),
      isAddress: !bullet && isAddress(text),
      isByline:
        !bullet && (/^by\s/i.test(text) ? readBy(`| ${text}`) !== undefined : isSpeaker(text)),
    }
  })
  const { bullet } = says
  const flat =
    indent > 0 ? 'indented' : says.isAddress ? 'address' : says.isByline ? 'byline' : 'prose'
  const kind = text === '' ? 'blank' : says.isRule ? 'rule' : bullet ? 'item' : flat
  return { text, line, column, offset, indent, bullet, kind, next: 0 }
}
