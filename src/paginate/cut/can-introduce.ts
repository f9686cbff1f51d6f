import { toString } from 'mdast-util-to-string'
import type { Topic } from '../../types/outline.js'

/** So many names, and so many columns of words, stand before a title on two lines. */
const mostNames = 4
const mostColumns = 160

/** Columns as on a terminal, with the sign between two names. */
function columnsOf(topic: Topic): number {
  const text = toString(topic.heading)
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 1 : 2), 3)
}

/** Whether these ancestors can all show in one slide's breadcrumb first; else they need slides. */
export function canIntroduce(ancestors: Topic[]): boolean {
  const columns = ancestors.reduce((sum, topic) => sum + columnsOf(topic), 0)
  return ancestors.length <= mostNames && columns <= mostColumns
}
