import type { Topic } from '../../types/outline.js'
import { halfWidths } from '../shared/half-widths.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'
import { byNode } from '../../tree/by-node.js'

const shortest = 10
const longest = 64
/** What a sentence ends with that may be a motto; most lines do not. */
const ends = /[。！!.]$/u
/** A line that asserts or calls: `XはYだ。`, `しよう！`. Plain and polite prose does neither. */
const asserts = /[はを、].{0,200}(?:だ|である|しよう|ろう|せよ|なれ)[。！!]$|[はを、].{0,200}！$/u
/** More than one sentence, figures, quotations, brackets: notes, not a motto. */
const noted = /[。！？!?].*[。！？!?]|[\d「」『』（）()：:]|:\/\//u

/** The whole line was made bold by its author. */
function isStrong({ heading }: Topic): boolean {
  const nodes = heading.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return nodes.length === 1 && nodes[0]?.type === 'strong'
}

/**
 * A childless line that says one thing and means it: one assertive sentence, or a starred or
 * wholly bold one that ends as a sentence.
 */
export const isStatement = byNode((topic: Topic): boolean => {
  if (!isLeaf(topic) || topic.data.number !== undefined) return false
  const text = plain(topic.heading)
  if (!ends.test(text)) return false
  const length = halfWidths(text)
  if (length < shortest || length > longest) return false
  if (topic.data.starred === true || isStrong(topic)) return true
  return asserts.test(text) && !noted.test(text)
})
