import type { PhrasingContent } from 'mdast'

/** A stretch of text in one style; `\n` in it, or a run that is only one, ends a line. */
export interface InlineRun {
  text: string
  bold?: boolean
  emphasis?: boolean
  strike?: boolean
  code?: boolean
  /** Set in the code font at the text's own size. */
  mono?: boolean
  /** Sub- or superscript. */
  script?: 'sub' | 'sup'
  /** As written; what may be linked is decided where it is written. */
  href?: string
  /** Size in px and colour token, where they are not those of the text. */
  size?: number
  color?: string
  weight?: 400 | 700
}

type Style = Omit<InlineRun, 'text'>

function styleOf(node: PhrasingContent, style: Style): Style {
  const name = String((node.data as { hName?: unknown } | undefined)?.hName ?? node.type)
  if (name === 'strong') return { ...style, bold: true }
  if (name === 'emphasis' || name === 'em') return { ...style, emphasis: true }
  if (name === 'delete' || name === 'del') return { ...style, strike: true }
  if (name === 'inlineCode') return { ...style, code: true }
  if (/^sub(?:script)?$/.test(name)) return { ...style, script: 'sub' }
  if (/^sup(?:erscript)?$/.test(name)) return { ...style, script: 'sup' }
  if (node.type === 'link') return { ...style, href: node.url }
  return style
}

const colorOf = (node: PhrasingContent): Pick<InlineRun, 'color'> =>
  node.type === 'text' && node.data?.color ? { color: node.data.color } : {}

/** Phrasing content as runs, in order; images say nothing, hard breaks are runs of `\n`. */
export function inlineRuns(content: PhrasingContent[]): InlineRun[] {
  const runs: InlineRun[] = []
  const visit = (nodes: PhrasingContent[], outer: Style): void => {
    for (const node of nodes) {
      const style = styleOf(node, outer)
      if (node.type === 'break') runs.push({ text: '\n' })
      else if ('children' in node) visit(node.children, style)
      else if ('value' in node && typeof node.value === 'string' && node.value !== '')
        runs.push({ text: node.value, ...style, ...colorOf(node) })
    }
  }
  visit(content, {})
  return runs
}
