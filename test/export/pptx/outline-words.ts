import type { Heading, Nodes, Paragraph, TableCell } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Flow, Topic } from '../../../src/types/outline.js'

/** The lines of a paragraph, which its breaks part. */
function linesOf({ children }: Paragraph | Heading | TableCell): string[] {
  const lines: string[] = ['']
  for (const node of children) {
    if (node.type === 'break') lines.push('')
    else lines.push(`${lines.pop()}${toString(node, { includeImageAlt: false })}`)
  }
  return lines.flatMap((line) => line.split('\n'))
}

/** Blocks of text as a reader has them: a paragraph, a cell, a line of code. */
function blockWords(node: Nodes): string[] {
  if (node.type === 'code') return node.value.split('\n')
  const inner = 'children' in node ? node.children : []
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return linesOf(node)
  return inner.flatMap(blockWords)
}

const flowWords = (flow: Flow[]): string[] =>
  flow.flatMap(blockWords).filter((text) => text.trim() !== '')

/**
 * What an outline says on slides and in notes, each in its order; what is only in the handout is not
 * told. `beside`: subtitles and names, which stand over a title, or under it.
 */
export function outlineWords(
  topic: Topic,
  inNotes = false,
): { slides: string[]; beside: string[]; notes: string[] } {
  const { subtitle, by, place, notes = [] } = topic.data
  if (place === 'handout') return { slides: [], beside: [], notes: [] }
  const spoken = inNotes || place === 'notes'
  const heading = toString(topic.heading, { includeImageAlt: false })
  const own = [...(heading ? [heading] : []), ...flowWords(topic.body)]
  const names = [subtitle, by].filter((text): text is string => Boolean(text))
  const under = topic.children.map((child) => outlineWords(child, spoken))
  return {
    slides: [...(spoken ? [] : own), ...under.flatMap((inner) => inner.slides)],
    beside: [...names, ...under.flatMap((inner) => inner.beside)],
    notes: [...(spoken ? own : []), ...flowWords(notes), ...under.flatMap((inner) => inner.notes)],
  }
}
