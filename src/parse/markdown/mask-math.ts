import type { Code, Nodes, Paragraph, Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { eachNode } from '../../tree/each-node.js'
import { fenceScan } from './fence-scan.js'

/** No text has this character, which Markdown takes for a letter. */
const mask = '\ue000'
const masked = /\ue000+/g

/** `$x_1$`: nothing but words beside the dollars, which `$5 and $6` and `$PATH` do not have. */
const inline = /(?<![\\$\p{L}\p{N}])\$(?![\s$])([^$`\n]{0,1000}[^$`\s\\])\$(?![\p{L}\p{N}$])/gu
/** What Markdown would read as its own. */
const isRead = (math: string): boolean => /[\\^_{}*<~[\]|]/.test(math)
const border = /^\s*\$\$/

export interface MaskedMath {
  /** The lines for the parser, each as long as it was. */
  lines: string[]
  /** Gives the math back, in place; what stands between `$$` becomes code of the language `math`. */
  restore: (root: Root) => void
}

/** Math between `$` and `$$` hidden from the parser, so that each of its characters stays as typed. */
export function maskMath(lines: string[]): MaskedMath {
  const none = { lines, restore: () => {} }
  if (!lines.some((line) => line.includes('$')) || lines.some((line) => line.includes(mask)))
    return none
  const found: string[] = []
  const hide = (text: string): string => {
    found.push(text)
    return mask.repeat(text.length)
  }
  const inside = fenceScan(lines)
  const result: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const end = inside[index] === 'flow' && border.test(line) ? endOfBlock(lines, index) : -1
    if (end >= index) {
      for (const own of lines.slice(index, end + 1)) {
        result.push(own.replace(/\S(?:.*\S)?/, hide))
      }
      index = end
    } else if (inside[index] !== 'flow' || /\]\(|:\/\//.test(line)) result.push(line)
    else {
      result.push(
        line.replaceAll(inline, (all, math: string) => (isRead(math) ? `$${hide(math)}$` : all)),
      )
    }
  }
  if (found.length === 0) return none
  return { lines: result, restore: (root) => restore(root, found) }
}

/** The index of the line that closes `$$`; -1 when a blank line or the end comes first. */
function endOfBlock(lines: string[], from: number): number {
  const first = (lines[from] ?? '').trim()
  if (first.length > 4 && first.endsWith('$$')) return from
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line === '') return -1
    if (line.endsWith('$$')) return at
  }
  return -1
}

function restore(root: Root, found: string[]): void {
  let next = 0
  const back = (text: string): string => text.replaceAll(masked, (run) => found[next++] ?? run)
  const nodes: Nodes[] = []
  eachNode(root, (node) => {
    if ('value' in node && node.value.includes(mask)) nodes.push(node)
  })
  const at = (node: Nodes): number => node.position?.start.offset ?? 0
  for (const node of nodes.toSorted((one, other) => at(one) - at(other))) {
    if ('value' in node) node.value = back(node.value)
  }
  visit(root, 'paragraph', (node, index, parent) => {
    if (!parent || index === undefined) return
    const code = codeOf(node)
    if (code) splice(parent, index, code)
  })
}

/** A paragraph that is nothing but `$$ ... $$`. */
function codeOf({ children, position }: Paragraph): Code | undefined {
  const [text, ...others] = children
  if (text?.type !== 'text' || others.length > 0) return undefined
  const value = /^\$\$([\s\S]+)\$\$$/.exec(text.value)?.[1]
  if (value === undefined || value.includes('$$')) return undefined
  return { type: 'code', lang: 'math', value: value.replace(/^\n|\n$/g, ''), position }
}

function splice(parent: Parents, index: number, node: RootContent): void {
  const children: RootContent[] = parent.children
  children.splice(index, 1, node)
}
