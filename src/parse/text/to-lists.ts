import type { BlockContent, List, ListItem, Paragraph, Text } from 'mdast'
import type { Entry, Words } from './item-tree.js'
import { phrase } from './phrase.js'
import type { Bullet } from './read-bullet.js'
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
export function toParagraph({ slices, phrasing }: Words): Paragraph {
  const full = slices.filter(({ text }) => text !== '')
  const children = phrasing ?? phrase(full)
  const paragraph: Paragraph = { type: 'paragraph', children }
  const first = full[0]
  const last = full.at(-1)
  const start = phrasing ? children[0]?.position?.start : first && startOf(first)
  const end = phrasing ? children.at(-1)?.position?.end : last && endOf(last)
  if (start && end) paragraph.position = { start, end }
  return paragraph
}

/** The words with their bullet, where the bullet says something. */
function withMark({ slices, phrasing }: Words, marked: Slice, bullet: Bullet | undefined): Words {
  if (!phrasing) return { slices: [marked, ...slices.slice(1)] }
  const start = startOf(marked)
  const mark: Text = {
    type: 'text',
    value: marked.text.slice(0, bullet?.units),
    position: { start, end: phrasing[0]?.position?.start ?? endOf(marked) },
  }
  return { slices, phrasing: [mark, ...phrasing] }
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
  const isNumber = bullet?.number !== undefined && !ordered
  const showMark = aside || starred || isNumber || (bullet?.shown ?? false)
  const children: BlockContent[] = []
  let pending: Entry[] = []
  const flush = (): void => {
    children.push(...toLists(pending))
    pending = []
  }
  for (const [index, part] of entry.parts.entries()) {
    if ('parts' in part) {
      pending.push(part)
      continue
    }
    flush()
    if (part.block) {
      children.push(part.block)
      continue
    }
    const words = index === 0 && showMark ? withMark(part, marked, bullet) : part
    const paragraph = toParagraph(words)
    if (paragraph.children.length > 0) children.push(paragraph)
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
