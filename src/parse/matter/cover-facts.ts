import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const keys: [key: 'date' | 'author', label: RegExp][] = [
  ['date', /^(?:date|when|日時|開催日時?|日付|開催日)$/i],
  ['author', /^(?:authors?|speakers?|著者|作者|登壇者|発表者|講演者|講師|スピーカー|発表|登壇)$/i],
]
const pair = /^([^\s:：]{1,12})\s*[:：]\s*(\S.*)$/u
/** `Author: Ann Date: today` in one line. */
const next = /(?<!\s)\s+(?=(?:authors?|dates?|speakers?|日時|開催日|登壇者|発表者|著者)\s*[:：])/i

/**
 * Who and when, told under the title as lines or as a list, is for the cover too, in place. What says
 * nothing else stands on the cover alone; a list with other facts stays as it is.
 */
export function coverFacts(root: Root): void {
  const { children, data } = root
  if (data?.dialect || children[0]?.type !== 'heading') return
  const end = children.findIndex((node, index) => index > 0 && node.type === 'heading')
  // Without a heading below, what is said is the talk itself.
  if (end < 2) return
  const matter = { ...data?.matter }
  const lines: Record<string, number> = { ...data?.matterLines }
  const kept: RootContent[] = []
  for (const node of children.slice(1, end)) {
    const said = saidBy(node)
    let taken = 0
    for (const { text, line } of said) {
      const [, label = '', value = ''] = pair.exec(text) ?? []
      const key = keys.find(([, pattern]) => pattern.test(label))?.[0]
      if (!key || matter[key] !== undefined) continue
      matter[key] = value.trim()
      lines[key] = line
      taken += 1
    }
    if (taken === 0 || taken < said.length) kept.push(node)
  }
  if (
    kept.length === end - 1 &&
    Object.keys(lines).length === Object.keys(data?.matterLines ?? {}).length
  )
    return
  root.children = [children[0], ...kept, ...children.slice(end)]
  root.data = { ...data, matter, matterLines: lines }
}

/** The pairs of a paragraph's lines, or of a list's items. */
function saidBy(node: RootContent): { text: string; line: number }[] {
  if (node.type === 'paragraph') return linesOf(node)
  if (node.type !== 'list') return []
  return node.children.flatMap(({ children: [first, ...others] }) =>
    first?.type === 'paragraph' && others.length === 0
      ? linesOf(first)
      : [{ text: '', line: first?.position?.start.line ?? 0 }],
  )
}

function linesOf({ children, position }: Paragraph): { text: string; line: number }[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.flatMap((nodes) => {
    const [first] = nodes as Nodes[]
    const line = first?.position?.start.line ?? position?.start.line ?? 0
    // An address would be lost on a cover.
    const isPlain = nodes.every(({ type }) => type === 'text' || type === 'strong')
    const text = isPlain ? toString({ type: 'paragraph', children: nodes }).trim() : ''
    return text.split(next).map((part) => ({ text: part, line }))
  })
}
