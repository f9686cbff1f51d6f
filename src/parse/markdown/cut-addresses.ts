import type { Link, Root, RootContent, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/** Japanese punctuation and full-width brackets and spaces, none of which an address holds unescaped. */
const stop = /[。、，．：；（）「」『』【】〔〕［］｛｝〈〉《》！？・…\u3000]/u

const address = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]*[\w/=]/

/**
 * Bare addresses end before Japanese punctuation, as they do in plain text; in place. GFM goes on to
 * the next space, which Japanese does not write.
 */
export function cutAddresses(root: Root): void {
  visit(root, 'link', (node, index, parent) => {
    const [text, ...others] = node.children
    if (!parent || index === undefined || text?.type !== 'text' || others.length > 0)
      return undefined
    const { value } = text
    const at = value.search(stop)
    if (at < 1 || !isBare(node, value)) return undefined
    const [words, rest] = cutText(text, at)
    // `www.` stands for itself and a protocol.
    const before = node.url.length - encodeURI(value).length
    const url = node.url.slice(0, Math.max(0, before)) + value.slice(0, at)
    const link: Link = { type: 'link', url, children: [words] }
    if (words.position) link.position = words.position
    const nodes = [link, ...withLinks(rest)]
    const children: RootContent[] = parent.children
    children.splice(index, 1, ...nodes)
    return [SKIP, index + nodes.length]
  })
}

/** A text with the addresses in it as links. */
function withLinks(text: Text): RootContent[] {
  const nodes: RootContent[] = []
  let rest = text
  for (;;) {
    const found = address.exec(rest.value)
    if (!found) break
    const [before, from] = cutText(rest, found.index)
    const [words, after] = cutText(from, found[0].length)
    const link: Link = { type: 'link', url: words.value, children: [words] }
    if (words.position) link.position = words.position
    if (before.value !== '') nodes.push(before)
    nodes.push(link)
    rest = after
  }
  return rest.value === '' ? nodes : [...nodes, rest]
}

/** No brackets around it: it takes as many characters as its words. */
function isBare({ position, url }: Link, value: string): boolean {
  const { start, end } = position ?? {}
  const length = (end?.offset ?? 0) - (start?.offset ?? 0)
  return length === value.length && /^(?:https?:\/\/|mailto:)/i.test(url)
}

function cutText(node: Text, at: number): [Text, Text] {
  const { value, position } = node
  const part = (from: number, to: number): Text => {
    const text: Text = { type: 'text', value: value.slice(from, to) }
    if (!position) return text
    const { line, column, offset = 0 } = position.start
    const point = (by: number) => ({ line, column: column + by, offset: offset + by })
    // Only the first line of a text is known by columns; an address is in one line.
    text.position = { start: point(from), end: to === value.length ? position.end : point(to) }
    return text
  }
  return [part(0, at), part(at, value.length)]
}
