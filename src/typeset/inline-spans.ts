import type { PhrasingContent } from 'mdast'
import { INLINE_CODE_SCALE, SCRIPT_SCALE } from './inline-style.js'

/** A stretch of text in one style. */
export interface Span {
  text: string
  bold: boolean
  mono: boolean
  /** Font size relative to the block's. */
  scale: number
}

export interface InlineSpans {
  spans: Span[]
  /** Offsets in the joined text at which a hard break ends a line, ascending. */
  hardBreaks: number[]
}

type Style = Pick<Span, 'bold' | 'mono' | 'scale'>

/** Nodes of other packages that mean sub- or superscript, beside `data.hName`. */
const scripts = new Set(['sub', 'sup', 'subscript', 'superscript'])

function styleOf(node: PhrasingContent, style: Style): Style {
  const name = (node.data as { hName?: unknown } | undefined)?.hName ?? node.type
  if (node.type === 'strong' || name === 'strong') return { ...style, bold: true }
  if (scripts.has(String(name))) return { ...style, scale: style.scale * SCRIPT_SCALE }
  if (node.type === 'inlineCode') {
    return { ...style, mono: true, scale: style.scale * INLINE_CODE_SCALE }
  }
  return style
}

/** Flattens phrasing content into stretches of one style each, and its hard breaks. */
export function inlineSpans(content: PhrasingContent[]): InlineSpans {
  const spans: Span[] = []
  const hardBreaks: number[] = []
  let offset = 0

  const visit = (nodes: PhrasingContent[], outer: Style): void => {
    for (const node of nodes) {
      const style = styleOf(node, outer)
      if (node.type === 'break') hardBreaks.push(offset)
      else if ('children' in node) visit(node.children, style)
      else if ('value' in node && typeof node.value === 'string' && node.value !== '') {
        const { bold, mono, scale } = style
        spans.push({ text: node.value, bold, mono, scale })
        offset += node.value.length
      }
    }
  }
  visit(content, { bold: false, mono: false, scale: 1 })
  return { spans, hardBreaks }
}
