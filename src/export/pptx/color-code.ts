import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { PlacedText, Slide } from '../../types/deck.js'
import { codeColors, type ColoredCode } from './text/code-colors.js'

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

/** The slide with its code in the colours that its HTML has; blocks of both stand in one order. */
export function colorCode(slide: Slide, html: string): Slide {
  const { placement } = slide
  if (!placement?.items.some((item) => item.kind === 'text' && item.role === 'code')) return slide
  const blocks = codeColors(html)
  let next = 0
  const items = placement.items.map((item) =>
    item.kind === 'text' && item.role === 'code' ? colored(item, blocks[next++] ?? []) : item,
  )
  return { ...slide, placement: { ...placement, items } }
}
