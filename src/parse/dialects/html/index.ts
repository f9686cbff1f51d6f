import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { googleDocs } from './google-docs.js'
import { notion } from './notion.js'
import { word } from './word.js'

/** What editors write into their pages, as plain HTML. */
const editors: ((tree: Root) => void)[] = [googleDocs, notion, word]

/** Brings a tree of HTML to what other HTML is like, in place: pages of editors, readings, mentions. */
export function readEditors(tree: Root, isPage: boolean): void {
  if (isPage) for (const read of editors) read(tree)
  visit(tree, 'element', (node) => {
    if (node.tagName === 'ruby') readings(node)
  })
}

/** A reading stands in brackets behind its word, unless the page brings brackets itself. */
function readings(ruby: Element): void {
  const has = ruby.children.some((child) => child.type === 'element' && child.tagName === 'rp')
  if (has) return
  ruby.children = ruby.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'rt') return [child]
    const { position } = child
    return [
      { type: 'text' as const, value: '(', position },
      ...child.children,
      { type: 'text' as const, value: ')', position },
    ]
  })
}
