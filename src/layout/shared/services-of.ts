import { toString } from 'mdast-util-to-string'
import { servicesIn } from '../../services/services-in.js'
import { wordsOf } from '../../tree/words-of.js'
import type { Deck, Slide } from '../../types/deck.js'
import type { Flow } from '../../types/outline.js'
import type { Service } from '../../types/layout.js'

/** A service that the deck names. */
export interface FoundService {
  service: Service
  /** As the author first wrote it. */
  spelling: string
  /** Numbers (1-based) of the slides that name it, ascending. */
  pages: number[]
}

function textsOf({ heading, children }: Slide): string[] {
  const lines = [wordsOf(heading, plain)]
  for (const node of children) addLines(node, lines)
  return lines
}

const plain = { includeImageAlt: false }

/** Adds the lines of running text in a block, one by one. */
function addLines(node: Flow, lines: string[]): void {
  if (node.type === 'list') {
    for (const item of node.children) for (const child of item.children) addLines(child, lines)
  } else if (node.type === 'table') {
    for (const row of node.children) {
      for (const cell of row.children) lines.push(wordsOf(cell.children, plain))
    }
  } else if (node.type === 'paragraph') lines.push(wordsOf(node.children, plain))
  else if (node.type !== 'code') lines.push(toString(node, plain))
}

/** Every AWS service that the deck's content names, in order of first appearance. */
export function servicesOf(deck: Deck): FoundService[] {
  const found = new Map<string, FoundService>()
  deck.slides.forEach((slide, index) => {
    if (slide.data.kind !== 'content') return
    for (const { service, text } of textsOf(slide).flatMap(servicesIn)) {
      const known = found.get(service.key) ?? { service, spelling: text.trim(), pages: [] }
      if (known.pages.at(-1) !== index + 1) known.pages.push(index + 1)
      found.set(service.key, known)
    }
  })
  return [...found.values()]
}
