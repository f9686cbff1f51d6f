import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import type { CutPhrases } from '../shared/cut-phrases.js'
import { isLabel } from '../shared/is-label.js'
import { plain } from '../shared/plain-words.js'
import { readArrows } from '../shared/read-arrows.js'
import { byNode } from '../../tree/by-node.js'

/** A slide's one line of names joined by arrows, and the topics around it. */
export interface FlowSlide {
  line: CutPhrases
  before: Topic[]
  after: Topic[]
}

/** Longest name in a box, in half-width columns. */
const longest = 40
/** Two names alone are easily a remark: these must be shorter. */
const longestOfTwo = 24

/** A predicate at the end: the line says something, it does not name a way. */
const said = /[るたいすん]$/u

function lineOf(topic: Topic): CutPhrases | undefined {
  if (topic.body.length > 0) return undefined
  const line = readArrows(topic)
  if (!line || !line.parts.every((part) => isLabel(plain(part), longest))) return undefined
  return line
}

/** True for a line of three or more names joined by arrows. */
export const isFlowLine = byNode(
  (topic: Topic): boolean => topic.children.length === 0 && (lineOf(topic)?.parts.length ?? 0) >= 3,
)

/** The chain of topics from a top-level item down to its line, when the line ends its branch. */
function pathTo(topic: Topic): Topic[] | undefined {
  if (isFlowLine(topic)) return [topic]
  const last = topic.children.at(-1)
  const path = last && pathTo(last)
  return path && [topic, ...path]
}

/** The same branch without the line at its end. */
function withoutLine(path: Topic[]): Topic[] {
  const [topic, ...rest] = path
  if (!topic || rest.length === 0) return []
  return [{ ...topic, children: [...topic.children.slice(0, -1), ...withoutLine(rest)] }]
}

const count = (topics: Topic[]): number => topics.reduce((sum, topic) => sum + countIn(topic), 0)
const countIn = byNode(
  (topic: Topic): number => (isFlowLine(topic) ? 1 : 0) + count(topic.children),
)

/** Two names, alone on their slide, neither of them a remark. */
function pair(items: Topic[]): FlowSlide | undefined {
  const [item] = items
  if (!item || items.length !== 1 || item.children.length > 0) return undefined
  const line = lineOf(item)
  if (line?.parts.length !== 2) return undefined
  const names = line.parts.map((part) => plain(part))
  if (names.some((name) => said.test(name) || !isLabel(name, longestOfTwo))) return undefined
  return { line, before: [], after: [] }
}

/**
 * The slide's flow: a line of three or more names at the top level or at the end of a branch
 * (what follows it would else lose its parent), with children only when nothing follows.
 */
export function readFlow(slide: Slide): FlowSlide | undefined {
  const { items } = slide
  if (count(items) !== 1) return pair(items)
  for (const [index, item] of items.entries()) {
    const path = pathTo(item)
    const line = path?.at(-1)
    const cut = line && lineOf(line)
    if (!path || !cut) continue
    const before = [...items.slice(0, index), ...withoutLine(path)]
    return { line: cut, before, after: items.slice(index + 1) }
  }
  return undefined
}
