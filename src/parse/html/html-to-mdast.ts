import type { Element, Root, Text } from 'hast'
import { toMdast, type Handle } from 'hast-util-to-mdast'
import type { Nodes, RootContent } from 'mdast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { readEditors } from '../dialects/html/index.js'
import { articleOf } from './article-of.js'
import { prepareHast } from './prepare-hast.js'
import { tagDepth } from './tags.js'
import { wordsFor } from '../../messages/words-for.js'

/** Deeper pages would overflow the stack of the HTML libraries. */
const maxTags = 500

/** What a piece of HTML is read with. */
export interface HtmlOptions {
  file: VFile
  /** The source point of an offset into the HTML. */
  at: (offset: number) => Point
  /** Collects the lines of what is no text. */
  markup: number[]
  /** True for a whole page: navigation, forms and comments go too. */
  isPage?: boolean
  /** True when loose words are to be wrapped into paragraphs. */
  isFlow?: boolean
  /** Name of the empty elements that come back as inline code: `name:n`. */
  slot?: string
}

const fragment = unified().use(rehypeParse, { fragment: true }).freeze()
const page = unified().use(rehypeParse, { fragment: false }).freeze()

/** HTML as mdast: text, links, pictures, lists, tables; nothing that runs or styles. */
export function htmlToMdast(html: string, options: HtmlOptions): RootContent[] {
  const { file, at, isPage = false, slot } = options
  if (tagDepth(html) > maxTags) {
    const reason = wordsFor(file).parse.tagsTooDeep(maxTags)
    const place = at(0)
    file.message(reason, { place, ruleId: 'too-deep', source: 'jaws-deck' }).fatal = true
    return []
  }
  const { root: tree, around } = isPage
    ? articleOf(read(page.parse(html)))
    : { root: fragment.parse(html), around: [] }
  if (!isPage) readEditors(tree, false)
  tellAround(around, options)
  const { dropped } = prepareHast(tree, at, isPage)
  tell(dropped, options)
  const result = toMdast(tree, {
    document: options.isFlow ?? false,
    newlines: true,
    handlers: { ...handlers, ...(slot && slotHandlers(slot)) },
  })
  return result.type === 'root' ? result.children : []
}

/** A page as other pages are, whatever editor wrote it. */
function read(tree: Root): Root {
  readEditors(tree, true)
  return tree
}

/** Slots count as running text; inside `<code>` they stand too. */
const slotHandlers = (slot: string): Record<string, Handle> => ({
  [slot]: (_state, node) => ({ type: 'inlineCode', value: `${slot}:${String(node.properties.n)}` }),
  code: through,
  kbd: through,
  samp: through,
  tt: through,
  var: through,
})

/** A frame or a player is kept as a link to what it shows. */
const embedded: Handle = (state, node) => {
  const url = String(node.properties.src ?? node.properties.data ?? '')
  if (!/^https?:/i.test(url)) return state.all(node)
  const title = String(node.properties.title ?? '').trim() || url
  const text: Nodes = { type: 'text', value: title }
  const link: Nodes = { type: 'link', url, children: [text] }
  state.patch(node, text)
  state.patch(node, link)
  return link
}

const media: Handle = (state, node) => {
  const inner = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  )
  const src = node.properties.src ?? inner?.properties.src
  return embedded(state, { ...node, properties: { ...node.properties, src } }, undefined)
}

const through: Handle = (state, node) => state.all(node)

const handlers: Record<string, Handle> = {
  iframe: embedded,
  embed: embedded,
  object: embedded,
  video: media,
  audio: media,
  a: (state, node) => {
    if (!node.properties.href) return state.all(node)
    const children = state.all(node).filter((child) => child.type !== 'definition')
    const url = String(node.properties.href)
    const link = { type: 'link', url, children } as Nodes
    state.patch(node, link)
    return link
  },
  dialog: through,
  menu: through,
  noembed: through,
  noframes: through,
  option: through,
  optgroup: through,
  select: through,
  u: through,
  mark: through,
}

function tell(
  dropped: { name: string; start: Point | undefined; end: Point | undefined }[],
  { file, markup }: HtmlOptions,
): void {
  for (const { name, start, end } of dropped) {
    if (!start || !end) continue
    for (let line = start.line; line <= end.line; line += 1) markup.push(line)
    if (name === 'meta' || name === 'link') continue
    file.info(wordsFor(file).parse.droppedTag(name), {
      place: start,
      ruleId: 'html',
      source: 'jaws-deck',
    })
  }
}

function tellAround(around: Text[], { file, at, markup }: HtmlOptions): void {
  for (const { position } of around) {
    if (position?.start.offset === undefined) continue
    const last = at(position.end.offset ?? 0).line
    for (let { line } = at(position.start.offset); line <= last; line += 1) markup.push(line)
  }
  const first = around[0]?.position?.start.offset
  if (first === undefined) return
  file.info(wordsFor(file).parse.droppedAround, {
    place: at(first),
    ruleId: 'html',
    source: 'jaws-deck',
  })
}
