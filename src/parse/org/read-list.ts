import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { NodeType, type OrgNode } from 'org-mode-ast'
import type { Point } from 'unist'
import { expectBlank } from './expect-blank.js'
import { readPhrasing } from './read-phrasing.js'

type At = (offset: number) => Point
type ReadBlocks = (nodes: OrgNode[], at: At) => BlockContent[]

/** A plain list as lists: Org lets numbers and bullets follow each other in one, Markdown does not. */
export function readList(list: OrgNode, at: At, readBlocks: ReadBlocks): List[] {
  const lists: List[] = []
  for (const item of list.childrenList) {
    if (item.type !== NodeType.ListItem) {
      expectBlank(item)
      continue
    }
    const number = numberOf(item)
    const ordered = number !== undefined
    const position = { start: at(item.start), end: at(item.end) }
    const before = lists.at(-1)
    const node = readItem(item, at, readBlocks)
    if (before && Boolean(before.ordered) === ordered) {
      before.children.push(node)
      if (before.position) before.position.end = position.end
      continue
    }
    lists.push({
      type: 'list',
      ordered,
      ...(ordered ? { start: number } : {}),
      spread: false,
      children: [node],
      position,
    })
  }
  return lists
}

function numberOf({ title }: OrgNode): number | undefined {
  const mark = title.childrenList.find(({ type }) => type === NodeType.Operator)
  const number = /^\s*(\d{1,9})[.)]/.exec(mark?.rawValue ?? '')?.[1]
  return number === undefined ? undefined : Number(number)
}

function readItem(item: OrgNode, at: At, readBlocks: ReadBlocks): ListItem {
  const { title, section } = item
  const parts = title.childrenList
  const mark = parts.findIndex(({ type }) => type === NodeType.Operator)
  for (const part of mark === -1 ? parts : parts.slice(0, mark)) expectBlank(part)
  const after = parts.slice(mark + 1).filter(({ rawValue }) => rawValue.trim() !== '')
  const box = after[0]?.type === NodeType.Checkbox ? after[0] : undefined
  const words = readTerm(parts.slice((box ? parts.indexOf(box) : mark) + 1), at)
  const position = { start: at(item.start), end: at(item.end) }
  const rest = readBlocks(section?.childrenList ?? [], at)
  const [first] = rest
  const start = words[0]?.position?.start
  const line = words.at(-1)?.position?.end.line ?? position.start.line
  // A line right under the item carries its sentence on.
  if (first?.type === 'paragraph' && first.position?.start.line === line + 1) {
    words.push({ type: 'text', value: '\n', position: first.position }, ...first.children)
    rest.shift()
  }
  const end = words.at(-1)?.position?.end
  const paragraph: BlockContent = { type: 'paragraph', children: words }
  if (start && end) paragraph.position = { start, end }
  return {
    type: 'listItem',
    spread: false,
    ...(box ? { checked: /x/i.test(box.rawValue) } : {}),
    children: words.length > 0 ? [paragraph, ...rest] : rest,
    position,
  }
}

/** `term :: what it is` reads as `term: what it is`. */
function readTerm(nodes: OrgNode[], at: At): PhrasingContent[] {
  const tag = nodes.findIndex(({ type }) => type === NodeType.ListTag)
  if (tag === -1) return readPhrasing(nodes, at)
  const sign = nodes[tag + 1]
  const place = sign ?? nodes[tag]
  const position = place && { start: at(place.start), end: at(place.end) }
  const colon: PhrasingContent = { type: 'text', value: ': ', position }
  const term = readPhrasing(nodes.slice(0, tag + 1), at)
  return [...term, colon, ...readPhrasing(nodes.slice(tag + 2), at)]
}
