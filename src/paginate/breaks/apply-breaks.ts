import type { Code, Nodes, PhrasingContent } from 'mdast'
import { noteBreaks } from '../../typeset/note-breaks.js'
import type { PlacedText, Slide } from '../../types/deck.js'
import type { SetLine } from '../../types/layout.js'

function setLines({ lines }: PlacedText): SetLine[] {
  let at = 0
  return lines.map((text) => {
    const start = at
    at += text.length
    return { start, end: at, text, width: 0 }
  })
}

const codesIn = (node: Nodes): Code[] =>
  node.type === 'code' ? [node] : 'children' in node ? node.children.flatMap(codesIn) : []

/** Offsets at which lines of code go on: blocks of code are placed in their order. */
function codeBreaks({ placement, children }: Slide): Map<Nodes, number[]> {
  const placed = (placement?.items ?? []).filter((item) => item.kind === 'text')
  const texts = placed.filter(({ role }) => role === 'code')
  if (texts.length === 0) return new Map()
  const codes = children.flatMap(codesIn)
  return new Map(
    codes.flatMap((code, index): [Nodes, number[]][] => {
      const lines = texts[index] ? setLines(texts[index]) : []
      const soft = lines.filter(({ start }) => start > 0 && code.value[start - 1] !== '\n')
      const breaks = soft.map(({ start }) => start).filter((start) => start < code.value.length)
      return breaks.length > 0 ? [[code, breaks]] : []
    }),
  )
}

/**
 * Notes on the slide's text nodes where the placed lines end. A placed text belongs to the node
 * whose `children` it was set from: the same array, not an equal one.
 */
export function applyBreaks(slide: Slide): Slide {
  const lines = new Map<PhrasingContent[], SetLine[]>()
  for (const item of slide.placement?.items ?? []) {
    if (item.kind === 'text' && item.lines.length > 1) lines.set(item.content, setLines(item))
  }
  const code = codeBreaks(slide)
  if (lines.size === 0 && code.size === 0) return slide
  const walk = <T extends Nodes>(node: T): T => {
    const breaks = node.type === 'code' ? code.get(node) : undefined
    if (breaks) return { ...node, data: { ...node.data, breaks } }
    if (!('children' in node)) return node
    const set = lines.get(node.children as PhrasingContent[])
    if (set) return { ...node, children: noteBreaks(node.children as PhrasingContent[], set) }
    return { ...node, children: node.children.map((child) => walk(child as Nodes)) } as T
  }
  const title = lines.get(slide.heading)
  return {
    ...slide,
    heading: title ? noteBreaks(slide.heading, title) : slide.heading,
    children: slide.children.map((child) => walk(child)),
  }
}
