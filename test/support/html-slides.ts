import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

export interface HtmlSlide {
  /** Text of the section without header, footer and white space. */
  text: string
  /** Text of the whole section, header and footer too, as written. */
  whole: string
  notes: string
  section: Element
}

/** Text without white space: how texts of different carriers are compared. */
export const bare = (text: string): string => text.replace(/\s+/gu, '')

/** The text that a reader gets of this node; `skip` names elements to pass over. */
export function textOf(node: Nodes, skip: string[] = []): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && skip.includes(node.tagName)) return ''
  return 'children' in node ? node.children.map((child) => textOf(child, skip)).join('') : ''
}

/** All elements under `node` for which `test` holds, in document order. */
export function elementsIn(node: Nodes, test: (element: Element) => boolean): Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && test(child) ? [child] : []),
    ...elementsIn(child, test),
  ])
}

export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html)
}

const isNotes = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) && properties.className.includes('jd-notes')

/** The slides of an HTML deck of ours: of our viewer, or as marp-core's plain HTML. */
export function htmlSlides(html: string): HtmlSlide[] {
  const tree = parseHtml(html)
  return elementsIn(tree, ({ tagName }) => tagName === 'svg')
    .filter(({ properties }) => 'dataMarpitSvg' in properties)
    .map((svg) => {
      const [section] = elementsIn(svg, ({ tagName }) => tagName === 'section')
      if (!section) throw new Error('a slide without a section')
      const slide = elementsIn(tree, ({ children }) =>
        children.some((child) => 'children' in child && child.children.includes(svg)),
      )[0]
      const notes = slide ? elementsIn(slide, isNotes) : []
      return {
        text: bare(textOf(section, ['header', 'footer', 'style'])),
        whole: textOf(section, ['style']),
        notes: notes.map((node) => textOf(node)).join('\n'),
        section,
      }
    })
}

/** The first of `pieces` that does not stand in `text` after the ones before it; white space aside. */
export function firstLost(text: string, pieces: string[]): string | undefined {
  const all = bare(text)
  let at = 0
  for (const piece of pieces) {
    const found = all.indexOf(bare(piece), at)
    if (found < 0) return piece
    at = found + bare(piece).length
  }
  return undefined
}
