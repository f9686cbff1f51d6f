import type { PhrasingContent } from 'mdast'
import type { Topic } from '../../types/outline.js'
import { cutPhrases } from '../shared/cut-phrases.js'
import { isLabel } from '../shared/is-label.js'
import { plain } from '../shared/plain-words.js'
import { readArrows } from '../shared/read-arrows.js'
import { byNode } from '../../tree/by-node.js'

/** One row: `A -> B`, the targets of B apart where they are a list of names. */
export interface MappingRow {
  from: PhrasingContent[]
  arrow: string
  targets: { parts: PhrasingContent[][]; marks: string[] }
}

const longestFrom = 36
const longestTarget = 44
/** Most characters of one of several targets: more is a sentence with commas. */
const longestOfMany = 24
const mostTargets = 3
const comma = /[,、，]/gu

/** `B, C` as two names when both are short; else one. */
function readTargets(content: PhrasingContent[]): MappingRow['targets'] {
  const cut = cutPhrases(content, comma)
  const names = cut.parts.map((part) => plain(part))
  const many = names.length <= mostTargets && names.every((name) => isLabel(name, longestOfMany))
  return many ? cut : { parts: [content], marks: [] }
}

/** A topic `A -> B` of two names, with nothing or a remark or two under it. */
export const readMappingRow = byNode((topic: Topic): MappingRow | undefined => {
  if (topic.body.length > 0 || topic.children.length > 2) return undefined
  if (topic.children.some((child) => child.children.length > 0 || child.body.length > 0)) {
    return undefined
  }
  const cut = readArrows(topic)
  const [from, to] = cut?.parts ?? []
  if (!cut || !from || !to || cut.parts.length !== 2) return undefined
  if (!isLabel(plain(from), longestFrom) || !isLabel(plain(to), longestTarget)) return undefined
  return { from, arrow: cut.marks[0] ?? '', targets: readTargets(to) }
})
