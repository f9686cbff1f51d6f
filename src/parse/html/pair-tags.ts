import type { Html, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isHtmlTag, tagsOf, type Tag } from './tags.js'

declare module 'mdast' {
  interface HtmlData {
    /** Offsets into the value of tags that are words: `<source>` in a sentence. */
    words?: number[]
  }
}

/** What HTML writes without its end, where its parent stands around it. */
const implied = /^(?:li|dt|dd|td|th|tr|option|optgroup|rt|rp|thead|tbody|tfoot|col|colgroup)$/i
const parents = /^(?:ul|ol|dl|table|select|ruby|menu)$/i
/** What says something without an end and without values. */
const alone = /^(?:br|hr|wbr)$/i
/** Attributes that need no value. */
const flags =
  /^(?:\s+(?:open|checked|disabled|controls|hidden|loop|muted|autoplay|reversed|async|defer|selected|multiple|required|readonly|allowfullscreen))*\s*\/?$/i

/**
 * Notes which tags of a tree of Markdown are words, in place: those of HTML that nothing closes and
 * that have no values (`aws s3 cp <source> <target>`, `a <b and c> d`, `<form> タグ`).
 */
export function pairTags(root: Root): void {
  const open = new Map<string, [node: Html, tag: Tag][]>()
  let inside = 0
  const words: [Html, Tag][] = []
  visit(root, 'html', (node) => {
    if (node.value.startsWith('<!--')) return
    for (const tag of tagsOf(node.value)) {
      const name = tag.name.toLowerCase()
      if (!isHtmlTag(name)) continue
      if (parents.test(name)) inside += tag.isEnd ? -1 : 1
      if (tag.isEnd) open.get(name)?.pop()
      else if (mayBeWords(tag, node, inside > 0)) {
        const same = open.get(name)
        if (same) same.push([node, tag])
        else open.set(name, [[node, tag]])
      }
    }
  })
  for (const left of open.values()) words.push(...left)
  for (const [node, { offset }] of words) {
    const data = (node.data ??= {})
    const known = (data.words ??= [])
    known.push(offset)
  }
}

function mayBeWords({ name, rest, offset, end }: Tag, { value }: Html, isInside: boolean): boolean {
  if (alone.test(name) || /=/.test(rest)) return false
  if (implied.test(name)) return !isInside
  if (rest.trim().endsWith('/') && flags.test(rest)) return false
  // `<p>` alone in its line parts paragraphs.
  const around = value.slice(value.lastIndexOf('\n', offset) + 1, offset) + lineAfter(value, end)
  return name.toLowerCase() !== 'p' || (around.trim() !== '' && value.length > end)
}

function lineAfter(value: string, end: number): string {
  const next = value.indexOf('\n', end)
  return value.slice(end, next === -1 ? undefined : next)
}
