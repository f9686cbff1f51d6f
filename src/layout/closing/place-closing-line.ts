import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, TextStyle } from '../../types/deck.js'

const style: TextStyle = { size: 40, leading: 56, weight: 700, color: 'ink' }
const signStyle: TextStyle = { size: 18, leading: 24, weight: 400, color: 'paper' }

/** The box of an arrow in the line, and the arrow in it, px. */
const sign = { width: 80, top: 16, arrow: { x: 12, width: 56, height: 24 } }

const room = 1120

/**
 * The words of a line beside each other, an arrow for each emphasis between them; undefined when
 * they are wider than the slide's text.
 */
export function placeClosingLine(
  content: PhrasingContent[],
  y: number,
  { typesetter }: LayoutContext,
): Placement['items'] | undefined {
  const items: Placement['items'] = []
  let x = 80
  let part: PhrasingContent[] = []
  const flush = (): void => {
    const words = toString(part)
    if (part.length > 0) {
      // The typesetter drops a blank at the start of a line; after an arrow it is drawn.
      const blank = typesetter.width('x ', style) - typesetter.width('x', style)
      const start = words !== words.trimStart() && x > 80 ? blank : 0
      const width = start + typesetter.width(words.trimStart(), style)
      const box = { x: x + start, y, width: width - start, height: style.leading }
      items.push({
        kind: 'text',
        role: 'closing',
        style,
        content: part,
        lines: [words.trimStart()],
        ...box,
      })
      x += width
    }
    part = []
  }
  for (const node of content) {
    if (node.type !== 'emphasis') {
      part.push(node)
      continue
    }
    flush()
    const top = y + sign.top
    const box = { x, y: top, width: sign.width, height: 24 }
    items.push(
      {
        kind: 'text',
        role: 'sign',
        style: signStyle,
        content: node.children,
        lines: [toString(node)],
        ...box,
      },
      { kind: 'arrow', ...sign.arrow, x: x + sign.arrow.x, y: top, fill: 'sea' },
    )
    x += sign.width
  }
  flush()
  return x - 80 > room ? undefined : items
}
