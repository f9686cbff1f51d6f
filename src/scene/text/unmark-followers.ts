import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Slide } from '../../types/deck.js'

/** Text of the paragraphs in lists: of those that begin an item, and of those that follow in one. */
function paragraphs(node: Nodes): { first: string[]; others: string[] } {
  if (!('children' in node)) return { first: [], others: [] }
  const under = node.children.map(paragraphs)
  const own =
    node.type === 'listItem' ? node.children.filter(({ type }) => type === 'paragraph') : []
  const [first, ...others] = own.map((child) => toString(child))
  return {
    first: [...(first === undefined ? [] : [first]), ...under.flatMap((inner) => inner.first)],
    others: [...others, ...under.flatMap((inner) => inner.others)],
  }
}

/** The slide with no mark before an item's further paragraphs, which are placed as its first is. */
export function unmarkFollowers(slide: Slide): Slide {
  const { placement, children } = slide
  const { first, others } = paragraphs({ type: 'root', children })
  const found = new Set(others.filter((text) => !first.includes(text)))
  if (!placement || found.size === 0) return slide
  const items = placement.items.map((item) =>
    item.kind === 'text' && item.level !== undefined && found.has(toString(item.content))
      ? { ...item, marker: '' }
      : item,
  )
  return { ...slide, placement: { ...placement, items } }
}
