import type { Paragraph, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { fenceScan } from '../markdown/fence-scan.js'
import type { Source } from '../markdown/source.js'
import { alertLabel } from './alert-label.js'
import type { Construct } from './construct.js'

/** Lines (1-based) of the borders of one frame, and what its first border says. */
interface Frame {
  open: number
  close: number
  name: string
  title: string
  /** Column (1-based) of the title. */
  column: number
}

const border = /^((?:[ \t]*>)*[ \t]*):{3,}/
/** Frames that open and close: their title heads what is in them. */
const folding = /^(?:details|spoiler|toggle)$/
/** Frames whose name is their kind; of `message` and `note` the next word is. */
const kinds = /^(?:info|success|warn|warning|alert|tip|danger|note|message|important|caution)$/

/**
 * `:::message alert`, `:::note warn`, `:::info`, `:::details Words` (Zenn, Qiita, HackMD, VitePress):
 * a quote that says its kind, or an item that holds what was folded.
 */
export const containers: Construct = (source) => {
  const frames: Frame[] = []
  return {
    lines: (lines) => (lines.some((line) => /^[ \t>]*:{3,}/.test(line)) ? blank(lines) : lines),
    tree: (root) => {
      // The innermost first: what is outside holds them whole.
      for (const frame of frames.toSorted((a, b) => b.open - a.open)) wrap(root, frame, source)
    },
  }

  function blank(lines: string[]): string[] {
    const inside = fenceScan(lines)
    const open: Frame[] = []
    return lines.map((line, index) => {
      const found = inside[index] === 'flow' ? border.exec(line) : null
      if (!found) return line
      // A frame in a quote leaves the quote's marks.
      const [colons, before = ''] = found
      const said = line.slice(colons.length).trim()
      const [name = ''] = /^[a-z][\w-]*/.exec(said) ?? []
      const title = said.slice(name.length).trim()
      const hidden = before.padEnd(line.length)
      // Words without a name are somebody's colons.
      if (name === '' && title !== '') return line
      source.markup.push(index + 1)
      if (name === '') {
        const frame = open.pop()
        if (frame) frames.push({ ...frame, close: index + 1 })
      } else if (folding.test(name) || kinds.test(name)) {
        const column = line.lastIndexOf(title) + 1
        open.push({ open: index + 1, close: 0, name, title, column })
        // In spaces, since the title is put back into the tree.
      } else if (/^[ \t]*$/.test(title) || /^\{.*\}$/.test(title)) {
        open.push({ open: index + 1, close: 0, name, title: '', column: 1 })
      } else {
        open.push({ open: index + 1, close: 0, name: '', title: '', column: 1 })
        // In front, spaces would make a title code; behind, they keep it a line of its own.
        return (before + title).padEnd(line.length)
      }
      return hidden
    })
  }
}

/** The nodes between two borders as one node, wherever they stand whole. */
function wrap(root: Root, frame: Frame, source: Source): void {
  if (!folding.test(frame.name) && !kinds.test(frame.name)) return
  const held = holderOf(root.children, frame)
  const within = held.filter((node) => isWithin(node, frame))
  const first = within[0]
  const at = first ? held.indexOf(first) : held.findIndex((node) => startOf(node) > frame.close)
  const node = nodeOf(frame, within, source)
  if (node) held.splice(at < 0 ? held.length : at, within.length, node)
}

const startOf = (node: RootContent): number => node.position?.start.line ?? 0
const endOf = (node: RootContent): number => node.position?.end.line ?? 0

function isWithin(node: RootContent, { open, close }: Frame): boolean {
  return startOf(node) > open && endOf(node) < close
}

/** The children among which a frame stands: those of an item that holds it whole, else the root's. */
function holderOf(nodes: RootContent[], frame: Frame): RootContent[] {
  const around = nodes.find(
    (node) =>
      (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') &&
      startOf(node) <= frame.open &&
      endOf(node) >= frame.close - 1 &&
      (startOf(node) < frame.open || node.type === 'blockquote'),
  )
  if (!around || !('children' in around)) return nodes
  const inner = holderOf(around.children as RootContent[], frame)
  return around.type === 'list' && inner === around.children ? nodes : inner
}

function nodeOf(frame: Frame, within: RootContent[], source: Source): RootContent | undefined {
  const { name, title } = frame
  const start: Point = { line: frame.open, column: frame.column }
  const end: Point = { line: frame.close, column: 1 }
  const position = { start, end }
  const line = source.lines[frame.open - 1]
  const words: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: title, position: place(start, title.length, line?.offset) }],
    position: place(start, title.length, line?.offset),
  }
  if (folding.test(name)) {
    const children = title === '' ? within : [words, ...within]
    if (children.length === 0) return undefined
    const item = { type: 'listItem' as const, spread: false, children, position }
    return {
      type: 'list',
      ordered: false,
      spread: false,
      position,
      children: [item],
    } as RootContent
  }
  const said = /^(?:message|note)$/.test(name) ? title.split(/\s+/)[0] : name
  const kind = said && kinds.test(said) ? said : 'note'
  const rest = said === name || !kinds.test(said ?? '') ? title : title.slice(said?.length).trim()
  const label = /^(?:note|info|message)$/.test(kind) ? '' : alertLabel(kind)
  const top = [label, rest].filter((word) => word !== '').join(' ')
  const head: RootContent[] = top === '' ? [] : [strongLine(top, place(start, 1, line?.offset))]
  if (head.length + within.length === 0) return undefined
  const children = [...head, ...within]
  return { type: 'blockquote', children, position, data: { alert: kind } } as RootContent
}

function place(start: Point, length: number, offset = 0): { start: Point; end: Point } {
  const from = offset + start.column - 1
  return {
    start: { ...start, offset: from },
    end: { line: start.line, column: start.column + length, offset: from + length },
  }
}

function strongLine(value: string, position: Paragraph['position']): Paragraph {
  const text = { type: 'text' as const, value, position }
  return { type: 'paragraph', children: [{ type: 'strong', children: [text], position }], position }
}
