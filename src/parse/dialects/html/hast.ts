import type { Element, Nodes } from 'hast'
import { visit } from 'unist-util-visit'

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

/** All elements of a tree for which `test` holds, in order. */
export function elementsOf(tree: Nodes, test: (node: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (test(node)) found.push(node)
  })
  return found
}

/** The words of an element, white space as one space. */
export function wordsIn(element: Element): string {
  let words = ''
  visit(element, 'text', ({ value }) => void (words += value))
  return words.replaceAll(/\s+/gu, ' ').trim()
}
