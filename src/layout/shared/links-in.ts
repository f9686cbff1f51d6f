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

/** Every web address of the deck once, in order: the sessions' own, then those in the slides. */
export function linksIn(deck: Deck): FoundLink[] {
  const found = new Map<string, FoundLink>()
  const add = (title: string, href: string): void => {
    if (web.test(href) && !found.has(same(href)))
      found.set(same(href), { title, href, words: href })
  }
  for (const { title, topic } of deck.sessions) if (topic.data.url) add(title, topic.data.url.href)
  for (const slide of deck.slides) {
    if (slide.data.kind !== 'content') continue
    const around = wordsOf(slide.heading) || deck.title
    for (const child of [...slide.heading, ...slide.children]) {
      for (const node of linksUnder(child)) {
        const words = toString(node)
        add(web.test(words) || words === '' ? around : words, node.url)
      }
    }
  }
  return [...found.values()]
}
