import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Flow, Topic } from '../../../src/types/outline.js'

/** Blocks of text as a reader has them: a paragraph, a cell, a line of code. */
function blockWords(node: Nodes): string[] {
  if (node.type === 'code') return node.value.split('\n')
  const inner = 'children' in node ? node.children : []
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return toString(node, { includeImageAlt: false }).split('\n')
  return inner.flatMap(blockWords)
}

const flowWords = (flow: Flow[]): string[] =>
  flow.flatMap(blockWords).filter((text) => text.trim() !== '')

/** What an outline says on slides and in notes, each in its order; what is only in the handout is not told. */
export function outlineWords(topic: Topic, inNotes = false): { slides: string[]; notes: string[] } {
  const { subtitle, by, place, notes = [] } = topic.data
  if (place === 'handout') return { slides: [], notes: [] }
  const spoken = inNotes || place === 'notes'
  const heading = [toString(topic.heading, { includeImageAlt: false }), subtitle, by]
  const own = [...heading.filter((text): text is string => Boolean(text)), ...flowWords(topic.body)]
  const under = topic.children.map((child) => outlineWords(child, spoken))
  return {
    slides: [...(spoken ? [] : own), ...under.flatMap((inner) => inner.slides)],
    notes: [...(spoken ? own : []), ...flowWords(notes), ...under.flatMap((inner) => inner.notes)],
  }
}
