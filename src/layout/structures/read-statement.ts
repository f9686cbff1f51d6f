import type { Topic } from '../../types.js'
import { halfWidths } from './half-widths.js'
import { isLeaf } from './is-leaf.js'
import { plain } from './plain.js'
import { byNode } from '../../tree/by-node.js'

const shortest = 10
const longest = 64
/** A line that asserts or calls: `XはYだ。`, `しよう！`. Plain and polite prose does neither. */
const asserts = /[はを、].*(?:だ|である|しよう|ろう|せよ|なれ)[。！!]$|[はを、].*！$/u
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
  const text = plain(topic.heading)
  const length = halfWidths(text)
  if (!isLeaf(topic) || length < shortest || length > longest) return false
  if (topic.data.starred === true || isStrong(topic)) return /[。！!.]$/u.test(text)
  return asserts.test(text) && !noted.test(text)
})
