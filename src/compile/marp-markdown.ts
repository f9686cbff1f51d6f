import type { PhrasingContent, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Options } from 'mdast-util-to-markdown'
import { marpUnsafe } from './marp-unsafe.js'
import { prepareNode } from './prepare-node.js'

const options: Options = {
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

/** Blocks as Marp Markdown, without a line end at the end. */
export function blocksToMarkdown(children: RootContent[], marks: boolean): string {
  const prepared = children.map((child) => prepareNode(child, marks))
  return toMarkdown({ type: 'root', children: prepared }, options).trimEnd()
}

/** Phrasing as one line of Marp Markdown, for a header or a footer. */
export function phrasingToMarkdown(children: PhrasingContent[]): string {
  const paragraph: RootContent = { type: 'paragraph', children }
  return blocksToMarkdown([paragraph], false).replace(/\s*\n\s*/g, ' ')
}
