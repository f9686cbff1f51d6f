import type { BlockContent, List, ListItem, Paragraph } from 'mdast'
import type { Entry } from './item-tree.js'
import { phrase } from './phrase.js'
import { endOf, startOf, type Slice } from './source-lines.js'

/** The items as mdast: consecutive numbers become an ordered list, others keep theirs as text. */
export function toLists(entries: Entry[]): List[] {
  const lists: List[] = []
  for (const run of runs(entries)) {
    const first = run[0]?.bullet?.number
    const ordered =
      first !== undefined && run.every((entry, n) => entry.bullet?.number === first + n)
    const children = run.map((entry) => toItem(entry, ordered)).filter((item) => item !== undefined)
    if (children.length === 0) continue
    const list: List = { type: 'list', ordered, spread: false, children }
    if (ordered) list.start = first
    const before = lists.at(-1)
    // Two bullet lists side by side would read as one: make them one.
    if (before && !before.ordered && !ordered) before.children.push(...children)
    else lists.push(list)
  }
  for (const list of lists) enclose(list)
  return lists
}

/** A paragraph of joined lines. */
export function toParagraph(slices: Slice[]): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children: phrase(slices) }
  const first = slices[0]
  const last = slices.at(-1)
  if (first && last) paragraph.position = { start: startOf(first), end: endOf(last) }
  return paragraph
}

function runs(entries: Entry[]): Entry[][] {
  const all: Entry[][] = []
  let before: boolean | undefined
  for (const entry of entries) {
    const numbered = entry.bullet?.number !== undefined
    if (numbered === before) all.at(-1)?.push(entry)
    else all.push([entry])
    before = numbered
  }
  return all
}

function toItem(entry: Entry, ordered: boolean): ListItem | undefined {
  const { bullet, marked, starred } = entry
  const aside = bullet?.mark === '※'
  const showMark = aside || starred || (bullet?.number !== undefined && !ordered)
  const children: BlockContent[] = []
  let pending: Entry[] = []
  const flush = (): void => {
    children.push(...toLists(pending))
    pending = []
  }
  for (const [index, part] of entry.parts.entries()) {
    if (!Array.isArray(part)) pending.push(part)
    else {
      flush()
      const slices = index === 0 && showMark ? [marked, ...part.slice(1)] : part
      const text = slices.filter((slice) => slice.text !== '')
      if (text.length > 0) children.push(toParagraph(text))
    }
  }
  flush()
  if (children.length === 0) return undefined
  const item: ListItem = { type: 'listItem', spread: false, children }
  if (bullet?.checked !== undefined) item.checked = bullet.checked
  if (aside) item.data = { aside }
  if (starred) item.data = { starred }
  const end = children.at(-1)?.position?.end ?? endOf(marked)
  item.position = { start: startOf(marked), end }
  return item
}

function enclose(list: List): void {
  const start = list.children[0]?.position?.start
  const end = list.children.at(-1)?.position?.end
  if (start && end) list.position = { start, end }
}
