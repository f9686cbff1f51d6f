import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { recent } from '../tree/recent.js'
import { plainList } from './plain-list.js'
import { marpUnsafe } from './marp-unsafe.js'
import { prepareNode } from './prepare-node.js'

/**
 * Words parted by single blanks, with such signs between them as mean no more than themselves where
 * they stand: behind a letter, `.` behind no `www`, `:` before no `//`.
 */
const harmless =
  /^(?:(?:[\da-z\u0080-\u{10FFFF}]+(?: (?!$)|$))+|[a-z\u0080-\u{10FFFF}](?:[\da-z\u0080-\u{10FFFF},;'"/?%()]|-(?=[\da-z\u0080-\u{10FFFF}])|:(?= |$)|(?<!w)\.(?= |\d|$)| (?! |$))*)$/iu

/** Signs and blanks between names come again and again in the same surroundings. */
const known = recent<string>(4000)

/** Most text needs no look at each of the signs that Markdown might take for its own. */
const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  if (harmless.test(value)) return value
  const key = [info.before, info.after, ...state.stack, value].join('\0')
  return known(key, () => defaultHandlers.text(node, parent, state, info))
}

const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const [only] = node.children
  return node.children.length === 1 && only?.type === 'text' && harmless.test(only.value)
    ? only.value
    : defaultHandlers.paragraph(node, parent, state, info)
}

/** Extensions in one, which `toMarkdown` would else gather anew for each slide. */
function gathered({ extensions, ...own }: Options): Options {
  const all = [...(extensions ?? []).map(gathered), own]
  return {
    ...Object.assign({}, ...all),
    unsafe: all.flatMap(({ unsafe }) => unsafe ?? []),
    join: all.flatMap(({ join }) => join ?? []),
    handlers: Object.assign({}, ...all.map(({ handlers }) => handlers)) as Options['handlers'],
  }
}

const options: Options = gathered({
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
  handlers: { text, paragraph, list: plainList },
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: marpUnsafe }],
})

/** Blocks as Marp Markdown, without a line end at the end. */
export function blocksToMarkdown(children: RootContent[], marks: boolean): string {
  const prepared = children.map((child) => prepareNode(child, marks))
  return toMarkdown({ type: 'root', children: prepared }, options).trimEnd()
}

/** Phrasing as one line of Marp Markdown, for a header or a footer. */
export function phrasingToMarkdown(children: PhrasingContent[]): string {
  const [only, ...others] = children
  if (only?.type === 'text' && others.length === 0 && harmless.test(only.value)) return only.value
  const paragraph: RootContent = { type: 'paragraph', children }
  return blocksToMarkdown([paragraph], false).replace(/\s*\n\s*/g, ' ')
}
