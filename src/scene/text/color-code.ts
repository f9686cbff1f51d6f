import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { PlacedText, Slide } from '../../types/deck.js'
import { codeColors, type ColoredCode } from './code-colors.js'

/** Code in HTML with the classes of highlight.js; '' for a language that is not known. */
export type Highlight = (code: string, language: string) => string

/** Blocks of code in a tree, in order. */
function codeIn(node: Nodes): { value: string; lang: string }[] {
  if (node.type === 'code') return [{ value: node.value, lang: node.lang ?? '' }]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

/** `text` in the colours of `pieces`, if they say the same; else as it is. */
function colored(text: PlacedText, pieces: ColoredCode[]): PlacedText {
  const value = toString(text.content)
  const said = pieces.map((piece) => piece.text).join('')
  if (said.trimEnd() !== value.trimEnd()) return text
  let at = 0
  const content = pieces.flatMap((piece): PhrasingContent[] => {
    const own = value.slice(at, at + piece.text.length)
    at += piece.text.length
    return own ? [{ type: 'text', value: own, data: { color: piece.color } }] : []
  })
  return { ...text, content }
}

/** The slide with its code in colours; blocks of the slide and of its placement stand in one order. */
export function colorCode(slide: Slide, highlight: Highlight): Slide {
  const { placement, children } = slide
  if (!placement?.items.some((item) => item.kind === 'text' && item.role === 'code')) return slide
  const blocks = codeIn({ type: 'root', children })
  let next = 0
  const items = placement.items.map((item) => {
    if (item.kind !== 'text' || item.role !== 'code') return item
    const block = blocks[next++]
    return block?.lang ? colored(item, codeColors(highlight(block.value, block.lang))) : item
  })
  return { ...slide, placement: { ...placement, items } }
}
