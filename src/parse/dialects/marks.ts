import type { PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Construct } from './construct.js'
import { cutText, textOf } from './cut-text.js'

/** Marks around words that Markdown has no sign for; each becomes strong, or nothing. */
const pairs: [mark: string, strong: boolean][] = [
  ['==', true],
  ['^^', true],
  ['++', false],
]
const word = /[\p{L}\p{N}_=+^](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

/** `==mark==` (Obsidian, HackMD), `^^mark^^` (Logseq) and `++line++` (HackMD); `H~2~O`, `19^th^`. */
export const marks: Construct = ({ file }) => ({
  tree: (root) => {
    const text = String(file.value)
    const used = pairs.filter(([mark]) => text.split(mark).length > 2)
    if (used.length > 0) {
      visit(root, (node) => {
        if (!('children' in node) || !node.children.some(({ type }) => type === 'text')) return
        for (const [mark, strong] of used) {
          const children = paired(node.children as PhrasingContent[], mark, strong)
          if (children) node.children = children as typeof node.children
        }
      })
    }
    cutText(root, /(?<=[A-Za-z])~([\dn+-]{1,4})~/g, ([, low = ''], position) => [
      { type: 'text', value: shifted(low, '₀₁₂₃₄₅₆₇₈₉'), position },
    ])
    cutText(root, /(?<=[\w)])\^([A-Za-z\d+-]{1,4})\^/g, ([, high = ''], position) => [
      { type: 'text', value: shifted(high, '⁰¹²³⁴⁵⁶⁷⁸⁹'), position },
    ])
  },
})

const shifted = (value: string, digits: string): string =>
  value.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit)

/** The nodes with the first pair of marks taken out, and so on; undefined when there is none. */
function paired(
  nodes: PhrasingContent[],
  mark: string,
  strong: boolean,
): PhrasingContent[] | undefined {
  const start = find(nodes, mark, 0, 0, true)
  const end = start && find(nodes, mark, start.node, start.at + mark.length + 1, false)
  if (!start || !end) return undefined
  const from = nodes[start.node] as Text
  const to = nodes[end.node] as Text
  const inner = nodes.slice(start.node, end.node + 1)
  const isOne = start.node === end.node
  inner[0] = textOf(from, start.at + mark.length, isOne ? end.at : from.value.length)
  if (!isOne) inner[inner.length - 1] = textOf(to, 0, end.at)
  const full = inner.filter((node) => node.type !== 'text' || node.value !== '')
  const position = from.position &&
    to.position && { start: from.position.start, end: to.position.end }
  const before = textOf(from, 0, start.at)
  const after = textOf(to, end.at + mark.length, to.value.length)
  const rest = [after, ...nodes.slice(end.node + 1)]
  return [
    ...nodes.slice(0, start.node),
    before,
    ...(strong ? [{ type: 'strong' as const, children: full, position }] : full),
    ...(paired(rest, mark, strong) ?? rest),
  ].filter((node) => node.type !== 'text' || node.value !== '')
}

/** The next mark that opens (a space or a sign before it, words behind it), or closes. */
function find(nodes: PhrasingContent[], mark: string, first: number, from: number, opens: boolean) {
  for (let node = first; node < nodes.length; node += 1) {
    const child = nodes[node]
    if (child?.type !== 'text') continue
    const { value } = child
    let at = value.indexOf(mark, node === first ? from : 0)
    for (; at >= 0; at = value.indexOf(mark, at + 1)) {
      const before = value[at - 1] ?? ''
      const behind = value[at + mark.length] ?? ''
      const [near, far] = opens ? [behind, before] : [before, behind]
      const isWord = near === '' ? nodes[node + (opens ? 1 : -1)] !== undefined : /\S/.test(near)
      if (isWord && !near.includes(mark[0] ?? '') && !word.test(far)) return { node, at }
    }
  }
  return undefined
}
