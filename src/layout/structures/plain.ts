import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The text of content without its images' alternative text, trimmed. */
export function plain(content: PhrasingContent[] | Nodes): string {
  return toString(content, { includeImageAlt: false }).trim()
}
