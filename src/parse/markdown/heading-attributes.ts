import type { Root } from 'mdast'
import { eachNode } from '../../tree/each-node.js'

/** `{#intro .wide}` at the end of a heading or behind a picture: Pandoc's and Kramdown's names for it. */
const attributes =
  /(?<!\s)\s*\{:?\s*(?:[#.][\w:-]+|[\w-]+=(?:"[^"]*"|\S+?))(?:\s+(?:[#.][\w:-]+|[\w-]+=(?:"[^"]*"|\S+?)))*\s*\}\s*$/

/** Names and classes of headings are not words: they go, in place. */
export function headingAttributes(root: Root): void {
  eachNode(root, (node) => {
    if (node.type !== 'heading') return
    const last = node.children.at(-1)
    if (last?.type !== 'text') return
    const value = last.value.replace(attributes, '')
    if (value === '' && node.children.length === 1) return
    last.value = value
  })
}
