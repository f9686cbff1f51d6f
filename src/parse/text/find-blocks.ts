import { findDrawings } from './find-drawings.js'

/** Lines that are one thing: code or a drawing as it stands, a quotation, a table. */
export interface Block {
  kind: 'code' | 'quote' | 'table'
  lang?: string
  /** What a quotation says of where it is from. */
  source?: { start: number; end: number }
  /** Indexes of its first line and the one behind its last, without the lines around it. */
  from: number
  to: number
  /** Index of the line behind it. */
  end: number
}

interface Fence {
  open: RegExp
  close: RegExp
  kind: Block['kind']
}

/** Hatena; nobody writes both lines by themselves for anything else. */
const fences: Fence[] = [
  { open: /^>\|([\w+#.-]*)\|$/, close: /^\|\|<$/, kind: 'code' },
  { open: /^>\|$/, close: /^\|<$/, kind: 'code' },
  { open: /^>(?:(https?:\/\/[^\s>]+)>|>)$/, close: /^<<$/, kind: 'quote' },
]

/** The blocks of plain notes by the index of their first line; `lines` with their indents. */
export function findBlocks(lines: string[]): Map<number, Block> {
  const blocks = new Map<number, Block>()
  const taken = new Set<number>()
  const unclosed = new Set<Fence>()
  for (let index = 0; index < lines.length; index += 1) {
    const block = fencedAt(lines, index, unclosed) ?? tableAt(lines, index)
    if (!block) continue
    blocks.set(index, block)
    for (; index < block.end; index += 1) taken.add(index)
    index -= 1
  }
  for (const [from, to] of findDrawings(lines)) {
    const isFree = !lines.slice(from, to).some((_, at) => taken.has(from + at))
    if (isFree) blocks.set(from, { kind: 'code', from, to, end: to })
  }
  return blocks
}

/** `unclosed` remembers what nothing further down closes: looking again would cost a square. */
function fencedAt(lines: string[], index: number, unclosed: Set<Fence>): Block | undefined {
  const line = lines[index] ?? ''
  if (!line.startsWith('>')) return undefined
  for (const fence of fences) {
    const { open, close, kind } = fence
    const found = unclosed.has(fence) ? null : open.exec(line.trimEnd())
    if (!found) continue
    const to = lines.findIndex((other, at) => at > index && close.test(other.trimEnd()))
    if (to === -1) unclosed.add(fence)
    if (to <= index + 1) return undefined
    const [, name = ''] = found
    const block: Block = { kind, from: index + 1, to, end: to + 1 }
    if (kind === 'code' && name !== '') block.lang = name
    if (kind === 'quote' && name !== '') block.source = { start: 1, end: 1 + name.length }
    return block
  }
  return undefined
}

/** Hatena and Textile mark the cells of a head (`|*a|`, `|_. a|`), Jira parts them by `||`. */
function tableAt(lines: string[], index: number): Block | undefined {
  const isRow = (line = ''): boolean => /^\|.+\|$/.test(line.trimEnd())
  if (!/^(?:\|\*[^|]*\||\|_\. |\|\|[^|]+\|\|)/.test(lines[index] ?? '') || !isRow(lines[index]))
    return undefined
  let to = index
  while (isRow(lines[to])) to += 1
  return to > index + 1 ? { kind: 'table', from: index, to, end: to } : undefined
}
