import type { PhrasingContent, Root, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { isHarmless } from './harmless-text.js'
import { imageHandler } from './image-handler.js'
import { marpUnsafe } from './marp-unsafe.js'
import { prepareNode } from './prepare-node.js'

/** Most text needs no look at each of the signs that Markdown might take for its own. */
const text: Handle = (node: Text, parent, state, info) =>
  isHarmless(node.value) ? node.value : defaultHandlers.text(node, parent, state, info)

/** How the library is to write. */
export const writingOptions: Options = {
  // `*` items and `1)` items are click-by-click fragments in Marp.
  bullet: '-',
  bulletOther: '+',
  bulletOrdered: '.',
  emphasis: '_',
  strong: '*',
  fences: true,
  rule: '-',
  resourceLink: true,
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: marpUnsafe }],
}

const options: Options = { ...writingOptions, handlers: { text, image: imageHandler } }

/** Blocks as Marp Markdown, without a line end at the end. */
export function blocksToMarkdown(children: RootContent[], marks: boolean): string {
  const prepared = children.map((child) => prepareNode(child, marks))
  const tree: Root = { type: 'root', children: prepared }
  return toMarkdown(tree, options).trimEnd()
}

/** Phrasing as one line of Marp Markdown, for a header or a footer. */
export function phrasingToMarkdown(children: PhrasingContent[]): string {
  const paragraph: RootContent = { type: 'paragraph', children }
  return blocksToMarkdown([paragraph], false).replace(/\s*\n\s*/g, ' ')
}
