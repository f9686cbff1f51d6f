import type { Heading, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { continues, isWrapped } from '../text/continues.js'
import { itemTree, type Entry } from '../text/item-tree.js'
import { letterBullets } from '../text/letter-bullets.js'
import { columnsOf, indentOf, joint } from '../text/measure.js'
import { readBullet, type Bullet } from '../text/read-bullet.js'
import { toLists, toParagraph } from '../text/to-lists.js'
import type { Slice } from '../text/source-lines.js'
import { splitLines, withoutStart } from './split-lines.js'
import type { Source } from './source.js'
import { hasTightHeadings } from './tight-headings.js'

interface Line {
  nodes: PhrasingContent[]
  /** The hard line end before it. */
  hard: PhrasingContent | undefined
  text: string
  number: number
  column: number
  indent: number
  bullet: Bullet | undefined
  /** Depth of a heading written without the space (`###so`). */
  heading: number
}

const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/**
 * What people write as lines of a paragraph, as what they mean: `・` and `a.` lines become lists (under
 * the item they stand in), `###heading` without the space a heading. Other paragraphs stay as they are.
 */
export function glyphLists(root: Root, source: Source): void {
  const single = hasTightHeadings(source)
  visit(root, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined || !flowParents.has(parent.type)) return undefined
    const inItem = parent.type === 'listItem'
    const lines = readLines(node, source, inItem ? 7 : single ? 1 : 2)
    const glyphs = lines.filter(({ bullet }) => bullet).length
    const alone =
      glyphs === 1 && '・•'.includes(lines.find(({ bullet }) => bullet)?.bullet?.mark ?? ' ')
    const hasHeading = lines.some(({ heading }) => heading > 0)
    const isList = glyphs > 1 || alone || (inItem && glyphs === 1 && !lines[0]?.bullet)
    if (!isList && !hasHeading) return undefined
    const blocks = rebuild(isList ? lines : lines.map(withoutBullet), source)
    replace(parent, index, blocks)
    return [SKIP, index + blocks.length]
  })
}

/** Units of a line before what starts in the middle of it, as in a page of one line. */
const farIn = 1000

function withoutBullet(line: Line): Line {
  return { ...line, bullet: undefined }
}

function readLines({ children }: Paragraph, { lines: sources }: Source, least: number): Line[] {
  const lines = splitLines(children).map((line): Line => {
    const hard = line.find((node) => node.type === 'break')
    const nodes = line.filter((node) => node !== hard)
    const first = nodes[0]
    const start = first?.position?.start ?? { line: 1, column: 1 }
    const own = sources[start.line - 1]?.text ?? ''
    const value = first?.type === 'text' ? first.value : ''
    const lead = indentOf(value)
    // Lines after the first of a text know no column: their text is looked for in the source.
    const found = value === '' ? start.column - 1 : own.indexOf(value, start.column - 1)
    const before = found === -1 ? start.column - 1 : found
    const words = withoutStart(placed(nodes, before, sources[start.line - 1]), lead.units)
    const text = value.slice(lead.units)
    const bullet = readBullet(text)
    const marks = /^(#{1,6})[^#\s]/.exec(text)?.[1]?.length ?? 0
    return {
      nodes: words,
      hard,
      text: toString({ type: 'paragraph', children: words }),
      number: start.line,
      column: before + lead.units + 1,
      // So far into a line nothing is indented any more: which column it is does not matter.
      indent: (before > farIn ? before : columnsOf(own.slice(0, before))) + lead.columns,
      bullet: bullet?.kind === '-' ? undefined : bullet,
      heading: marks >= least ? marks : 0,
    }
  })
  // A letter in bold is no mark.
  const counted = lines.map((line, index) => ({ ...line, bullet: inRun(lines, index) }))
  const letters = letterBullets(
    counted.map((line) => ({ ...line, text: line.nodes[0]?.type === 'text' ? line.text : '-' })),
  )
  return counted.map((line, index) => ({ ...line, bullet: letters.get(index) ?? line.bullet }))
}

/** A line's bullet; a number counts beside the next or the one before: `2. b` under a line of text. */
function inRun(lines: Line[], at: number): Bullet | undefined {
  const { bullet, indent } = lines[at] ?? {}
  if (!bullet || !'1.1)'.includes(bullet.kind)) return bullet
  const isNext = (from: number, step: number): boolean => {
    for (let index = from; lines[index]; index += step) {
      const other = lines[index]
      if (other?.bullet?.kind !== bullet.kind || other.indent !== indent) continue
      return other.bullet.number === (bullet.number ?? 0) + step
    }
    return false
  }
  return isNext(at + 1, 1) || isNext(at - 1, -1) ? bullet : undefined
}

/** The line with the column of its first text, which only the source knows. */
function placed(
  nodes: PhrasingContent[],
  units: number,
  line: Slice | undefined,
): PhrasingContent[] {
  const [first, ...rest] = nodes
  if (first?.type !== 'text' || !line) return nodes
  const start = { line: line.line, column: units + 1, offset: line.offset + units }
  const { length } = first.value
  const end = { line: line.line, column: start.column + length, offset: start.offset + length }
  return [{ ...first, position: { start, end } }, ...rest]
}

function rebuild(lines: Line[], { file, lines: sources }: Source): RootContent[] {
  const blocks: RootContent[] = []
  const tree = itemTree(file)
  let open: PhrasingContent[] | undefined
  let last: Entry | undefined
  const flush = (): void => {
    blocks.push(...toLists(tree.take()))
    open = undefined
    last = undefined
  }
  for (const line of lines) {
    const { nodes, text, number, column, indent, bullet } = line
    const offset = (sources[number - 1]?.offset ?? 0) + column - 1
    const marked = { text, line: number, column, offset }
    const before = open && toString({ type: 'paragraph', children: open })
    if (line.heading > 0) {
      flush()
      blocks.push(headingOf(line))
    } else if (bullet) {
      if (!last) flush()
      last = tree.add(marked, indent, bullet)
      open = withoutStart(nodes, bullet.units)
      last.parts = [{ slices: [], phrasing: open }]
    } else if (open && line.hard) open.push(line.hard, ...nodes)
    else if (last && indent > last.indent && !continues(before ?? '', text, 'japanese')) {
      last = tree.add(marked, indent, undefined)
      open = [...nodes]
      last.parts = [{ slices: [], phrasing: open }]
    } else if (open && before && (!last || indent > last.indent || isWrapped(before))) {
      append(open, before, nodes, text, !last)
    } else {
      flush()
      open = [...nodes]
      blocks.push(toParagraph({ slices: [], phrasing: open }))
    }
  }
  flush()
  // Paragraphs have grown since they were made.
  return blocks.map((block) =>
    block.type === 'paragraph' ? toParagraph({ slices: [], phrasing: block.children }) : block,
  )
}

/** Lines outside lists stay soft line ends, for a later step to join. */
function append(
  open: PhrasingContent[],
  before: string,
  nodes: PhrasingContent[],
  text: string,
  isSoft: boolean,
): void {
  const value = isSoft ? '\n' : joint(before, text)
  if (value !== '') open.push({ type: 'text', value, position: nodes[0]?.position })
  open.push(...nodes)
}

function headingOf({ nodes, heading, text }: Line): Heading {
  const children = withoutStart(nodes, /^#+/.exec(text)?.[0].length ?? 0)
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  const depth = heading as Heading['depth']
  return { type: 'heading', depth, children, position: start && end && { start, end } }
}

function replace(parent: Parents, index: number, nodes: RootContent[]): void {
  const children: RootContent[] = parent.children
  children.splice(index, 1, ...nodes)
}
