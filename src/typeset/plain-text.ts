import type { PhrasingContent } from 'mdast'
import { inlineSpans } from './inline-spans.js'

/**
 * The text of phrasing content as every offset of this project counts it: values of text, code
 * and raw HTML in order; images, their alt text and hard breaks count nothing.
 */
export function plainText(content: PhrasingContent[]): string {
  return inlineSpans(content)
    .spans.map((span) => span.text)
    .join('')
}
