import type { PhrasingContent } from 'mdast'
import { noteBreaks } from '../../typeset/note-breaks.js'
import { setLabel } from './set-label.js'
import type { Box, PlacedText, TextStyle } from '../../types/deck.js'
import type { LayoutContext, Manner } from '../../types/layout.js'

/** What is set, as what, and how its lines are chosen. */
export interface Setting {
  role: string
  style: TextStyle
  manner: Manner
  /** The node whose text this is; its children get the line breaks. */
  of: { children: PhrasingContent[] }
  /** Lines that a label may take where it has brackets. */
  mostLines?: number
  /** Consecutive children of it when not all are meant. */
  content?: PhrasingContent[]
}

/** Where a text stands; its height follows from its lines. */
export type Room = Pick<Box, 'x' | 'y' | 'width'>

/** Whether nothing is left of an earlier setting. */
const isClear = (content: PhrasingContent[]): boolean =>
  content.every((node) =>
    node.type === 'text'
      ? node.value !== '' && !node.data?.breaks
      : !('children' in node) || isClear(node.children),
  )

/** Without the breaks of an earlier setting. */
function cleared(content: PhrasingContent[]): PhrasingContent[] {
  return content.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      if (node.value === '') return []
      const { breaks: _, ...data } = node.data ?? {}
      return [{ ...node, data }]
    }
    if ('children' in node) return [{ ...node, children: cleared(node.children) } as typeof node]
    return [node]
  })
}

/**
 * Sets a text in a room of a width: its lines, noted on its nodes unless it is a trial, and a box
 * as high as they are.
 */
export function setText(setting: Setting, room: Room, context: LayoutContext): PlacedText {
  const { role, style, manner, of } = setting
  const meant = setting.content ?? of.children
  const content = isClear(meant) ? meant : cleared(meant)
  const lines =
    manner === 'label'
      ? setLabel(content, style, room.width, context, setting.mostLines)
      : context.typesetter.set(content, style, room.width, manner)
  const noted = context.trial ? content : noteBreaks(content, lines)
  const at = !context.trial && meant[0] ? of.children.indexOf(meant[0]) : -1
  if (at >= 0) of.children.splice(at, meant.length, ...noted)
  return {
    kind: 'text',
    role,
    style,
    content: noted,
    x: room.x,
    y: room.y,
    width: room.width,
    height: Math.max(1, lines.length) * style.leading,
    lines: lines.map((line) => line.text),
  }
}
