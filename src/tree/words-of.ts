import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/**
 * The words of a line, those of pictures too unless `options` say otherwise. Most lines are one
 * text, which is given as it is.
 */
export function wordsOf(line: PhrasingContent[], options?: { includeImageAlt: boolean }): string {
  const [first] = line
  return first?.type === 'text' && line.length === 1 ? first.value : toString(line, options)
}
