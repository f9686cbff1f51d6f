import { defaultSchema } from 'hast-util-sanitize'

const html = new Set([
  ...(defaultSchema.tagNames ?? []),
  ...'abbr acronym address area article aside audio base bdi bdo big body button canvas caption center cite col colgroup data datalist dfn dialog dir embed fieldset figcaption figure font footer form frame frameset head header hgroup html iframe label legend link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object optgroup option output param picture plaintext progress rb rtc script search select slot small source style svg template textarea time title track u video wbr xmp'.split(
    ' ',
  ),
])

/** The element that stands for a piece of Markdown between tags. */
export const slot = 'x-block'

/** True for a tag of HTML; anything else in angle brackets is a component, or text (`Vec<String>`). */
export function isHtmlTag(name: string): boolean {
  return html.has(name.toLowerCase())
}

/** A tag as it stands in a text. */
export interface Tag {
  name: string
  /** Its attributes, as typed. */
  rest: string
  offset: number
  /** Offset behind it. */
  end: number
  isEnd: boolean
}

const tag = /<\/?([A-Za-z][^\s/<>]*)(?![^\s/<>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

/**
 * True for `<String>` and `</T>`: not of HTML, without attributes, hyphen or slash, so rather words
 * in angle brackets than a component.
 */
export function isWordInBrackets(value: string): boolean {
  const found = new RegExp(tag.source).exec(value)
  const name = found?.[1] ?? ''
  if (found?.[0] !== value || isHtmlTag(name) || name.includes('-')) return false
  // `<taro at example.org>`: words, where a component has a capital or values.
  const more = found[2] ?? ''
  return more === '' || (/^[a-z]/.test(name) && /^\s[^=]*$/.test(more) && !more.endsWith('/'))
}

/** The tags in a piece of HTML, in order. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(tag)].map(({ 0: found, 1: name = '', 2: rest = '', index }) => ({
    name,
    rest,
    offset: index,
    end: index + found.length,
    isEnd: found.startsWith('</'),
  }))
}

/**
 * `html` with words in angle brackets as text, and the names of components that it uses.
 *
 * @param words Offsets of tags that are known to be words.
 */
export function tameTags(
  html: string,
  words: number[] = [],
): { value: string; components: Set<string> } {
  const components = new Set<string>()
  const known = new Set(words)
  const value = html.replaceAll(tag, (found: string, name: string, _rest, offset: number) => {
    if (isWordInBrackets(found) || known.has(offset)) return found.replace('<', '&lt;')
    if (!isHtmlTag(name) && name !== slot && !found.startsWith('</')) components.add(name)
    return found
  })
  return { value, components }
}

const implied =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|optgroup|rt|rp|thead|tbody|tfoot)$/i

/** How deep the tags of `html` nest, as far as their look alone says. */
export function tagDepth(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [found, name = ''] of html.matchAll(tag)) {
    if (implied.test(name) || found.endsWith('/>')) continue
    depth = Math.max(0, depth + (found.startsWith('</') ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
