import { toString } from 'mdast-util-to-string'
import type { Mention } from '../../services/exact-mentions.js'
import { servicesIn } from '../../services/services-in.js'
import type { Deck, Remember, Service, Slide } from '../../types.js'

/** A service that the deck names. */
export interface FoundService {
  service: Service
  /** As the author first wrote it. */
  spelling: string
  /** Numbers (1-based) of the slides that name it, ascending. */
  pages: number[]
}

function wordsOf({ heading, children }: Slide): string[] {
  const plain = { includeImageAlt: false }
  return [toString(heading, plain), ...children.flatMap((node) => linesOf(node, plain))]
}

function linesOf(node: Slide['children'][number], plain: { includeImageAlt: boolean }): string[] {
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((child) => linesOf(child, plain)))
  if (node.type === 'code') return []
  if (node.type === 'table')
    return node.children.flatMap((row) => row.children.map((cell) => toString(cell, plain)))
  return [toString(node, plain)]
}

/** A slide that was arranged in an earlier build comes again with the same heading and children. */
const recalled = new WeakMap<
  Slide['children'],
  { heading: Slide['heading']; mentions: Mention[] }
>()

function mentionsIn(slide: Slide, named: typeof servicesIn): Mention[] {
  const { heading, children } = slide
  const known = recalled.get(children)
  if (known?.heading === heading) return known.mentions
  const mentions = wordsOf(slide).flatMap((words) => named(words))
  recalled.set(children, { heading, mentions })
  return mentions
}

/** Every AWS service that the deck's content names, in order of first appearance. */
export function servicesOf(deck: Deck, remember?: Remember): FoundService[] {
  const named: typeof servicesIn = (words) =>
    remember ? remember(`services ${words}`, () => servicesIn(words)) : servicesIn(words)
  const found = new Map<string, FoundService>()
  deck.slides.forEach((slide, index) => {
    if (slide.data.kind !== 'content') return
    for (const { service, text } of mentionsIn(slide, named)) {
      const known = found.get(service.key) ?? { service, spelling: text.trim(), pages: [] }
      if (known.pages.at(-1) !== index + 1) known.pages.push(index + 1)
      found.set(service.key, known)
    }
  })
  return [...found.values()]
}
