import type { Html, Parents, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { htmlToMdast } from '../html/html-to-mdast.js'
import { isWordInBrackets, tameTags } from '../html/tags.js'
import { isComment, tellComponents } from './html-blocks.js'
import type { Source } from './source.js'

const holders = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'link',
  'emphasis',
  'strong',
  'delete',
])

/**
 * HTML in running text becomes what it says: `<br>` a break, `<b>` strong, `<a>` a link, `<img>` a
 * picture; other tags go and their words stay. The HTML parser sees the Markdown between the tags as
 * one element each, so that it can pair the tags as browsers do.
 */
export function inlineHtml(root: Root, source: Source): void {
  const name = slotName(String(source.file.value))
  visit(root, (node) => {
    if (!holders.has(node.type) || !('children' in node)) return
    const children: RootContent[] = node.children.map((child) => words(child) ?? child)
    const hasTags = children.some((child) => child.type === 'html' && !isComment(child.value))
    setChildren(node, hasTags ? oneBreak(read(children, name, source)) : children)
  })
}

/** `<br>` at the end of a line is one line end, not two. */
function oneBreak(children: RootContent[]): RootContent[] {
  return children.map((child, index) => {
    if (child.type !== 'text' || children[index - 1]?.type !== 'break') return child
    const value = child.value.replace(/^[ \t]*\n/, '')
    const { start, end } = child.position ?? {}
    if (value === child.value || !start || !end) return child
    return { ...child, value, position: { start: { line: start.line + 1, column: 1 }, end } }
  })
}

/** What stands in running text is told apart by the HTML, not by types. */
function setChildren(parent: Parents, children: RootContent[]): void {
  parent.children = children as typeof parent.children
}

/** Tags whose inside is no running text, and declarations: in a sentence they are words. */
const never =
  /^<(?:[?!](?!--)|\/?(?:script|style|template|svg|math|title|textarea|xmp|plaintext|noscript|select|noembed|noframes)\b)/i

/** `Vec<String>`: the parser of Markdown took the brackets for a tag. */
function words(node: RootContent): RootContent | undefined {
  if (node.type !== 'html') return undefined
  const isText =
    isWordInBrackets(node.value) || never.test(node.value) || node.data?.words !== undefined
  return isText ? { type: 'text', value: node.value, position: node.position } : undefined
}

const nowhere: Point = { line: 1, column: 1 }

/** Index of the last place at or before `offset`; -1 for none. */
function lastBefore(places: [offset: number, ...rest: unknown[]][], offset: number): number {
  let low = -1
  let high = places.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((places[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}

function read(children: RootContent[], name: string, source: Source): RootContent[] {
  const { file, markup } = source
  const nodes: RootContent[] = []
  const places: [offset: number, start: Point, isTag: boolean][] = []
  let html = ''
  for (const child of children) {
    const start = child.position?.start ?? { line: 1, column: 1, offset: 0 }
    const isTag = child.type === 'html' && !isComment(child.value)
    places.push([html.length, start, isTag])
    if (isTag) {
      html += child.value
      tellComponents(tameTags(child.value).components, start, source)
    } else {
      // Not empty: the library would look past all that is empty for what white space stands before.
      html += `<${name} n="${nodes.length}">.</${name}>`
      nodes.push(child)
    }
  }
  const at = (offset: number): Point => {
    const [from, start, isTag] = places[lastBefore(places, offset)] ?? [0, nowhere, false]
    const into = isTag ? offset - from : 0
    return { line: start.line, column: start.column + into, offset: (start.offset ?? 0) + into }
  }
  const result = htmlToMdast(html, { file, at, markup, slot: name })
  return fill(result, nodes, name) ?? withoutTags(children)
}

/**
 * Puts the nodes where their numbers stand. Undefined when raw-text elements or the rules of tables
 * swallowed or moved some: then the tags go instead.
 */
function fill(
  result: RootContent[],
  nodes: RootContent[],
  name: string,
): RootContent[] | undefined {
  const root: Root = { type: 'root', children: result }
  let next = 0
  visit(root, 'inlineCode', (node, index, parent) => {
    const found = nodes[next]
    if (!parent || index === undefined || !found || node.value !== `${name}:${next}`) return EXIT
    const children: RootContent[] = parent.children
    children[index] = found
    next += 1
    return [SKIP, index + 1]
  })
  return next === nodes.length ? root.children : undefined
}

function withoutTags(children: RootContent[]): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type !== 'html' || isComment(child.value)) return [child]
    return isBreak(child) ? [{ type: 'break', position: child.position }] : []
  })
}

function isBreak({ value }: Html): boolean {
  return /^<br[\s/>]/i.test(value)
}

/** A name that no text holds. */
function slotName(text: string): string {
  let name = 'x-slot'
  while (text.toLowerCase().includes(name)) name += 'x'
  return name
}
