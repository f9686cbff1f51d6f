import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { wordsOf } from '../../tree/words-of.js'

/** The text of content without its images' alternative text, trimmed. */
export function plain(content: PhrasingContent[] | Nodes): string {
  const words = Array.isArray(content)
    ? wordsOf(content, { includeImageAlt: false })
    : toString(content, { includeImageAlt: false })
  return words.trim()
}
