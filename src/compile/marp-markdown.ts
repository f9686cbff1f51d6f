import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options, State } from 'mdast-util-to-markdown'
import { recent } from '../tree/recent.js'
import { plainList } from './plain-list.js'
import { image, link } from './plain-link.js'
import { isHarmless, plainPhrasing } from './plain-phrasing.js'
import { marpUnsafe } from './marp-unsafe.js'
import { prepareNode } from './prepare-node.js'

/** Signs and blanks between names come again and again in the same surroundings. */
const known = recent<string>(4000)

/** Most text needs no look at each of the signs that Markdown might take for its own. */
const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node
  if (isHarmless(value)) return value
  const key = [info.before, info.after, ...state.stack, value].join('\0')
  return known(key, () => defaultHandlers.text(node, parent, state, info))
}

const paragraph: Handle = (node: Paragraph, parent, state, info) =>
  plainPhrasing(node.children) ?? defaultHandlers.paragraph(node, parent, state, info)

const heading: Handle = (node: Heading, parent, state, info) => {
  const words = plainPhrasing(node.children)
  if (!words) return defaultHandlers.heading(node, parent, state, info)
  return `${'#'.repeat(node.depth)} ${words}`
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

/** What `toMarkdown` works with: configured once, not for each slide. */
let writer: State | undefined

const root: Handle = (node: Root, _, state, info) => {
  writer = state
  return state.containerFlow(node, info)
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

const handlers = { root, text, paragraph, heading, link, image, list: plainList }
const options: Options = gathered({ ...writingOptions, handlers })

/** Blocks as Marp Markdown, without a line end at the end. */
export function blocksToMarkdown(children: RootContent[], marks: boolean): string {
  const prepared = children.map((child) => prepareNode(child, marks))
  const tree: Root = { type: 'root', children: prepared }
  if (!writer) return toMarkdown(tree, options).trimEnd()
  const start = { bulletCurrent: undefined, bulletLastUsed: undefined, indexStack: [], stack: [] }
  Object.assign(writer, start)
  const info = { before: '\n', after: '\n', now: { line: 1, column: 1 }, lineShift: 0 }
  return writer.handle(tree, undefined, writer, info).trimEnd()
}

/** Phrasing as one line of Marp Markdown, for a header or a footer. */
export function phrasingToMarkdown(children: PhrasingContent[]): string {
  const plain = plainPhrasing(children)
  if (plain !== undefined) return plain
  const paragraph: RootContent = { type: 'paragraph', children }
  return blocksToMarkdown([paragraph], false).replace(/\s*\n\s*/g, ' ')
}
