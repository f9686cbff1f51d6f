import type { Html, Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { slot, tagsOf } from '../html/tags.js'

declare module 'mdast' {
  interface HtmlData {
    /** Markdown that stood between tags: the value has an empty element for each. */
    slots?: RootContent[]
  }
}

/** What holds rows and items, which mean nothing without it. */
const holder = /^(?:table|ul|ol|dl|menu)$/i

/** Opening tags of tables and lists less closing ones. */
function openHolders(value: string): number {
  let open = 0
  for (const { name, isEnd } of tagsOf(value)) if (holder.test(name)) open += isEnd ? -1 : 1
  return open
}

/**
 * Tables and lists that blank lines part into several blocks of HTML become one again, in place: a
 * browser sees one list, and its parts alone would be read as none. Markdown between the parts stays
 * in the item or cell where it stands.
 */
export function joinHtml(root: Root): void {
  visit(root, (node) => {
    if (!('children' in node)) return
    const { children } = node as Parents & { children: RootContent[] }
    // A holder that nothing closes is looked through to the end once, not from each block again.
    let isOpen = false
    for (let index = 0; index < children.length && !isOpen; index += 1) {
      const first = children[index]
      if (first?.type !== 'html' || openHolders(first.value) < 1) continue
      const end = endOfHolder(children, index)
      isOpen = end === undefined
      if (end === undefined || end === index) continue
      children.splice(index, end - index + 1, joined(children.slice(index, end + 1)))
    }
  })
}

/** Index of the block that closes the list or table; undefined where nothing or a heading does. */
function endOfHolder(children: RootContent[], from: number): number | undefined {
  let open = 0
  for (let index = from; index < children.length; index += 1) {
    const node = children[index]
    if (node?.type === 'heading' || node?.type === 'thematicBreak') return undefined
    if (node?.type !== 'html') continue
    open += openHolders(node.value)
    if (open <= 0) return index
  }
  return undefined
}

/** The blocks as one, with as many line ends between them as there were. */
function joined(blocks: RootContent[]): Html {
  const [first] = blocks
  const last = blocks.at(-1)
  const slots: RootContent[] = []
  let value = ''
  let line = first?.position?.start.line ?? 1
  for (const block of blocks) {
    const start = block.position?.start.line ?? line
    const own = block.type === 'html' ? block.value : `<${slot} n="${slots.length}"></${slot}>`
    if (block.type !== 'html') slots.push(block)
    value += '\n'.repeat(Math.max(0, start - line)) + own
    line = block.type === 'html' ? (block.position?.end.line ?? line) : start
  }
  const position =
    first?.position && last?.position
      ? { start: first.position.start, end: last.position.end }
      : undefined
  const node: Html = { type: 'html', value, position }
  if (slots.length > 0) node.data = { slots }
  return node
}
