import type { Link, Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { byNode } from '../../tree/by-node.js'
import { eachNode } from '../../tree/each-node.js'
import { wordsOf } from '../../tree/words-of.js'
import type { Deck } from '../../types/deck.js'

/** A web address of the deck. */
export interface FoundLink {
  /** What it leads to, in the author's words. */
  title: string
  href: string
  /** The address as shown. */
  words: string
}

const web = /^https?:\/\//i

/** Without the protocol's and the path's differences that no reader sees. */
const same = (href: string): string => href.replace(/^https?:\/\//i, '').replace(/\/$/, '')

const linksUnder = byNode((root: Nodes): Link[] => {
  const found: Link[] = []
  eachNode(root, (node) => {
    if (node.type === 'link') found.push(node)
  })
  return found
})

const holdsLink = (node: Nodes): boolean => linksUnder(node).length > 0

/** A list of references: most of its items, and two at least, lead somewhere. */
function isReferences(node: Nodes): boolean {
  if (node.type !== 'list' || node.children.length < 2) return false
  const linked = node.children.filter(holdsLink).length
  return linked >= 2 && linked * 2 > node.children.length
}

/** Addresses beyond this have no code. */
const longestCoded = 300

/**
 * Every web address of the deck once, in order, that is not to be found anyway: a session's own
 * stands with its code where the session begins, a list of references is one.
 */
export function linksIn(deck: Deck): FoundLink[] {
  const found = new Map<string, FoundLink>()
  const add = (title: string, href: string): void => {
    if (web.test(href) && !found.has(same(href)))
      found.set(same(href), { title, href, words: href })
  }
  for (const { title, topic } of deck.sessions) {
    const { url } = topic.data
    if (url && url.href.length > longestCoded) add(title, url.href)
  }
  const coded = new Set(deck.sessions.map(({ topic }) => same(topic.data.url?.href ?? '')))
  for (const slide of deck.slides) {
    if (slide.data.kind !== 'content') continue
    const around = wordsOf(slide.heading) || deck.title
    for (const child of [...slide.heading, ...slide.children]) {
      for (const node of isReferences(child) ? [] : linksUnder(child)) {
        if (coded.has(same(node.url))) continue
        const words = toString(node)
        add(web.test(words) || words === '' ? around : words, node.url)
      }
    }
  }
  return [...found.values()]
}
