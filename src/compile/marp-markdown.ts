import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { recent } from '../tree/recent.js'
import { isHarmless } from './harmless-text.js'
import { marpUnsafe } from './marp-unsafe.js'
import { prepareNode } from './prepare-node.js'
import { shortPictures } from './short-pictures.js'

/** Signs and blanks between names come again and again in the same surroundings. */
const known = recent<string>(4000)

/** Most text needs no look at each of the signs that Markdown might take for its own. */
const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  if (isHarmless(value)) return value
  const key = [info.before, info.after, ...state.stack, value].join('\0')
  return known(key, () => defaultHandlers.text(node, parent, state, info))
}

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

/** A line of such text is written as it is, which nearly all lines are. */
const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const [first, ...others] = node.children
  return others.length === 0 && first?.type === 'text' && isHarmless(first.value)
    ? first.value
    : defaultHandlers.paragraph(node, parent, state, info)
}

/** Extensions in one: `toMarkdown` gathers them anew for each slide. */
function gathered({ extensions, ...own }: Options): Options {
  const all = [...(extensions ?? []).map(gathered), own]
  return {
    ...Object.assign({}, ...all),
    unsafe: all.flatMap(({ unsafe }) => unsafe ?? []),
    join: all.flatMap(({ join }) => join ?? []),
    handlers: Object.assign({}, ...all.map(({ handlers }) => handlers)) as Options['handlers'],
  }
}

const options = gathered({ ...writingOptions, handlers: { text, paragraph } })

/** Blocks as Marp Markdown, without a line end at the end. */
export function blocksToMarkdown(children: RootContent[], marks: boolean): string {
  const { shorten, restore } = shortPictures()
  const prepared = children.map((child) => shorten(prepareNode(child, marks)))
  const tree: Root = { type: 'root', children: prepared }
  return restore(toMarkdown(tree, options).trimEnd())
}

/** Phrasing as one line of Marp Markdown, for a header or a footer. */
export function phrasingToMarkdown(children: PhrasingContent[]): string {
  const paragraph: RootContent = { type: 'paragraph', children }
  return blocksToMarkdown([paragraph], false).replace(/(?<!\s)\s*\n\s*/g, ' ')
}
