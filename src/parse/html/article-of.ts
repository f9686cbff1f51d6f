import type { Element, Nodes, Root, Text } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'

/**
 * The part of a page that is its text: `<main>`, else its only `<article>`, else its body; with the
 * page's title on top as a heading when it has no heading of the first rank.
 */
export function articleOf(page: Root): { root: Root; around: Text[] } {
  const chosen = main(page)
  const children = chosen ? [chosen] : page.children
  const root: Root = { type: 'root', children }
  const title = find(page, ({ tagName }) => tagName === 'title')
  const tops = all(root, ({ tagName }) => tagName === 'h1')
  if (title && tops.length !== 1) {
    const [first] = tops
    const isNamed = first !== undefined && names(title, first)
    if (first)
      for (const heading of all(root, isHeading)) if (!isNamed || heading !== first) lower(heading)
    if (!isNamed && tells(title)) {
      root.children = [{ ...title, tagName: 'h1' }, ...children.filter((child) => child !== title)]
    }
  }
  return { root, around: textAround(page, chosen) }
}

function wordsOf(element: Element): string {
  let words = ''
  visit(element, 'text', ({ value }) => void (words += value))
  return words.replaceAll(/\s+/gu, ' ').trim()
}

/** True when the heading is the page's title, behind or before which a site puts its own name. */
const names = (title: Element, heading: Element): boolean =>
  wordsOf(heading) !== '' && wordsOf(title).includes(wordsOf(heading))

/** Editors name a page so that nobody named. */
const tells = (title: Element): boolean =>
  !/^(?:untitled.*|document|無題.*|名称未設定.*|)$/i.test(wordsOf(title))

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** A title of the page stands above it. */
function lower(heading: Element): void {
  heading.tagName = `h${Math.min(Number(heading.tagName[1]) + 1, 6)}`
}

function all(tree: Nodes, test: (node: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (test(node)) found.push(node)
  })
  return found
}

/** What the body says outside the chosen part. */
function textAround(page: Root, chosen: Element | undefined): Text[] {
  const around: Text[] = []
  visit(page, (node) => {
    if (node === chosen || (node.type === 'element' && node.tagName === 'head')) return SKIP
    if (node.type === 'text' && node.value.trim() !== '') around.push(node)
    return undefined
  })
  return around
}

function main(page: Root): Element | undefined {
  const named = find(page, (node) => node.tagName === 'main' || node.properties.role === 'main')
  if (named) return named
  const articles: Element[] = []
  visit(page, 'element', (node) => {
    if (node.tagName === 'article') articles.push(node)
  })
  const [only] = articles
  return articles.length === 1 && only ? only : find(page, ({ tagName }) => tagName === 'body')
}

function find(tree: Nodes, test: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined
  visit(tree, 'element', (node) => {
    if (!test(node)) return undefined
    found = node
    return EXIT
  })
  return found
}
