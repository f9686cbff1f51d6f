import type { BlockContent, Code, Paragraph, RootContent, Table } from 'mdast'
import { NodeType, parse, type OrgNode } from 'org-mode-ast'
import type { Point, Position } from 'unist'
import { expectBlank } from './expect-blank.js'
import { endOf, startOf, type Slice } from '../text/source-lines.js'
import { readList } from './read-list.js'
import { readPhrasing } from './read-phrasing.js'

type At = (offset: number) => Point

const codes = new Set([
  NodeType.SrcBlock,
  NodeType.ExampleBlock,
  NodeType.HtmlBlock,
  NodeType.ExportBlock,
])
const blockParts = new Set([NodeType.BlockHeader, NodeType.BlockBody, NodeType.BlockFooter])
const comments = new Set([NodeType.Comment, NodeType.CommentBlock])

/** Org's blocks and running text under a headline or in an item, as mdast. */
export function readBlocks(nodes: OrgNode[], at: At): BlockContent[] {
  const blocks: RootContent[] = []
  let open: OrgNode[] = []
  let isLineStart = true
  const flush = (): void => {
    const children = readPhrasing(open, at)
    open = []
    if (children.length === 0) return
    const paragraph: Paragraph = { type: 'paragraph', children }
    const start = children[0]?.position?.start
    const end = children.at(-1)?.position?.end
    if (start && end) paragraph.position = { start, end }
    blocks.push(paragraph)
  }
  for (const node of nodes) {
    const block = readBlock(node, at)
    if (block) {
      flush()
      blocks.push(...block)
    } else if (node.type === NodeType.NewLine) {
      if (isLineStart) flush()
      else open.push(node)
      isLineStart = true
      continue
    } else if (node.rawValue.trim() !== '' || !isLineStart) open.push(node)
    isLineStart &&= node.rawValue.trim() === '' && !block
  }
  flush()
  // What a section holds is what an item may hold.
  return blocks as BlockContent[]
}

function readBlock(node: OrgNode, at: At): RootContent[] | undefined {
  const position = { start: at(node.start), end: at(node.end) }
  if (node.type === NodeType.List) return readList(node, at, readBlocks)
  if (node.type === NodeType.Table) return [readTable(node, at, position)]
  if (node.type === NodeType.HorizontalRule) return [{ type: 'thematicBreak', position }]
  if (comments.has(node.type)) {
    const words = node.rawValue.replaceAll(/^[ \t]*#(?:\+(?:begin|end)_\w+)?/gim, '').trim()
    // Only this could end the comment early.
    return [{ type: 'html', value: `<!-- ${words.replaceAll('-->', '-- >')} -->`, position }]
  }
  if (node.type === NodeType.FixedWidth) {
    return [{ type: 'code', value: node.rawValue.replace(/^\s*:\s?/, ''), position }]
  }
  if (!codes.has(node.type) && node.type !== NodeType.QuoteBlock) return undefined
  const body = node.childrenList.find(({ type }) => type === NodeType.BlockBody)
  for (const part of node.childrenList) if (!blockParts.has(part.type)) expectBlank(part)
  if (node.type === NodeType.QuoteBlock) {
    const from = body?.start ?? node.start
    const inside = parse(body?.rawValue ?? '').childrenList
    const children = readBlocks(inside, (offset) => at(from + offset))
    return children.length > 0 ? [{ type: 'blockquote', children, position }] : []
  }
  return codeOf(node.rawValue.trimStart(), body?.rawValue ?? '', position)
}

/** A block of code by its first line and its inside; nothing where that is blank. */
function codeOf(head: string, inside: string, position: Position): Code[] {
  const lang = /^\S+[ \t]+([\w+#-]+)/.exec(head)?.[1]
  // A comma in front of `*` and `#+` keeps them from being Org.
  const value = dedent(inside).replaceAll(/^,(?=\*|#\+)/gm, '')
  if (value.trim() === '') return []
  return [{ type: 'code', ...(lang ? { lang } : {}), value, position }]
}

/** The lines of one block of code, from its first to its last. */
export function readCode(lines: Slice[]): Code[] {
  const [first, ...others] = lines
  const last = others.pop()
  if (!first || !last) return []
  const inside = others.map(({ text }) => text).join('\n')
  return codeOf(first.text, inside, { start: startOf(first), end: endOf(last) })
}

/** Code inside an item is indented with it. */
function dedent(text: string): string {
  const lines = text.split('\n')
  const full = lines.filter((line) => line.trim() !== '')
  const indents = full.map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const least = indents.reduce((least, indent) => Math.min(least, indent), Infinity)
  return full.length > 0 ? lines.map((line) => line.slice(least)).join('\n') : text
}

function readTable(node: OrgNode, at: At, position: Position): Table {
  const rows = node.childrenList.filter(({ type }) => type === NodeType.TableRow)
  for (const part of node.childrenList) if (!rows.includes(part)) expectBlank(part)
  for (const part of rows.flatMap((row) => row.childrenList)) {
    if (part.type !== NodeType.TableCell) expectBlank(part)
  }
  return {
    type: 'table',
    position,
    children: rows.map((row) => ({
      type: 'tableRow',
      position: { start: at(row.start), end: at(row.end) },
      children: row.childrenList
        .filter(({ type }) => type === NodeType.TableCell)
        .map((cell) => ({
          type: 'tableCell',
          children: readPhrasing(cell.childrenList, at),
          position: { start: at(cell.start), end: at(cell.end) },
        })),
    })),
  }
}
