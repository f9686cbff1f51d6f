import type { Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { most } from '../../tree/most.js'
import { graphemeStarts } from '../../typeset/graphemes.js'

/** The part of `node` between two offsets of its text; undefined when nothing of it is there. */
function slice<T extends Nodes>(node: T, from: number, to: number): T | undefined {
  if (to <= 0 || from >= toString(node).length) return undefined
  if ('value' in node) return { ...node, value: node.value.slice(Math.max(0, from), to) }
  if (!('children' in node)) return node
  return { ...node, children: slices(node.children as PhrasingContent[], from, to) }
}

function slices(nodes: PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let at = 0
  for (const node of nodes) {
    if (at >= to) break
    const part = slice(node, from - at, to - at)
    if (part) kept.push(part)
    at += toString(node).length
  }
  return kept
}

/** Offsets of the text at which a line ends by the author's will. */
function lineEnds(content: PhrasingContent[]): number[] {
  const ends: number[] = []
  let at = 0
  for (const node of content) {
    if (node.type === 'break') ends.push(at)
    else at += toString(node).length
  }
  return ends
}

/**
 * Places where text may be cut: after a full stop, a space or a line if there are any, else after any
 * grapheme.
 */
function cutsOf(text: string, ends: number[]): number[] {
  const stops = [...text.matchAll(/[。．！？!?、，,\s]+/gu)].map(
    (found) => found.index + found[0].length,
  )
  const inner = [...new Set([...stops, ...ends])]
    .filter((at) => at > 0 && at < text.length)
    .sort((a, b) => a - b)
  if (inner.length > 0) return inner
  return graphemeStarts(text).slice(1)
}

/**
 * The longest head of `content` that fits, and the rest; undefined when not even the first
 * piece fits. Never cuts inside a grapheme.
 */
export function cutPhrasing(
  content: PhrasingContent[],
  fits: (head: PhrasingContent[]) => boolean,
): [PhrasingContent[], PhrasingContent[]] | undefined {
  const text = toString(content)
  const cut = (at: number): PhrasingContent[] => slices(content, 0, at)
  const search = (cuts: number[]): number | undefined =>
    cuts[most(cuts.length, (count) => fits(cut(cuts[count - 1] ?? 0))) - 1]
  const at =
    search(cutsOf(text, lineEnds(content))) ?? search(graphemeStarts(text.slice(0, 5000)).slice(1))
  return at === undefined ? undefined : [cut(at), slices(content, at, text.length)]
}
