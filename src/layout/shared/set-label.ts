import type { PhrasingContent } from 'mdast'
import type { LayoutContext, SetLine } from '../../types/layout.js'
import type { TextStyle } from '../../types/deck.js'

/** What stands in brackets at the end of a name, and the name before it. */
const bracketed = /^(.*[^\s(（])\s*([(（].+)$/su

/**
 * Lines of a name in a diagram. What it has in brackets at its end starts a line of its own where
 * the whole takes more than one: `AWS Directory Service` / `(Simple AD)`.
 *
 * @param most Lines that the name may take; by default as many as without this rule.
 */
export function setLabel(
  content: PhrasingContent[],
  style: TextStyle,
  width: number,
  { typesetter }: LayoutContext,
  most?: number,
): SetLine[] {
  const whole = typesetter.set(content, style, width, 'label')
  const [node] = content
  if (whole.length < 2 || content.length !== 1 || node?.type !== 'text') return whole
  const tail = bracketed.exec(node.value)?.[2]
  if (tail === undefined) return whole
  const cut = node.value.length - tail.length
  const part = (value: string): SetLine[] =>
    typesetter.set([{ type: 'text', value }], style, width, 'label')
  const after = part(tail).map((line) => ({
    ...line,
    start: line.start + cut,
    end: line.end + cut,
  }))
  const lines = [...part(node.value.slice(0, cut)), ...after]
  return lines.length <= (most ?? whole.length) ? lines : whole
}
