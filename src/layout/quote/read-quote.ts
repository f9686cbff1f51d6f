import type { Blockquote, Paragraph, PhrasingContent } from 'mdast'
import type { Flow, Topic } from '../../types/outline.js'
import { cloneTree } from '../../tree/clone-tree.js'
import { blocksOf } from '../shared/blocks-of.js'
import { isLeaf } from '../shared/is-leaf.js'
import { plain } from '../shared/plain-words.js'

const isParagraph = (node: Flow): node is Paragraph => node.type === 'paragraph'

/** Words wholly in quotation marks, as long as a saying is. */
const quoted = /^(?:「[^「」]{8,90}」|『[^『』]{8,90}』|“[^“”]{12,160}”|"[^"]{12,160}")$/u

/** `-- NAME`, `― NAME`: whose words they are. */
export const saysWho = /^\s*(?:--|—|–|―|──)\s*\S.{0,60}$/u

const isSaid = ({ data, heading }: Topic): boolean =>
  data.origin === 'item' &&
  data.number === undefined &&
  data.checked === undefined &&
  quoted.test(plain(heading))

const isSource = (topic: Topic | undefined): topic is Topic =>
  topic !== undefined && isLeaf(topic) && saysWho.test(plain(topic.heading))

const paragraph = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: children.map(cloneTree),
})

/** A line in quotation marks with its source under it or after it. */
function saidBy([line, next, ...others]: Topic[]): Blockquote | undefined {
  if (!line || others.length > 0 || line.body.length > 0 || !isSaid(line)) return undefined
  const [under, ...more] = line.children
  const source = under ?? next
  if (more.length > 0 || (under && next) || (source && !isSource(source))) return undefined
  const words = [paragraph(line.heading), ...(source ? [paragraph(source.heading)] : [])]
  return { type: 'blockquote', children: words }
}

/** The one quotation that these items are; undefined for none. An alert is no quotation. */
export function readQuote(items: Topic[]): Blockquote | undefined {
  const said = saidBy(items)
  if (said) return said
  // Asked first, since it is asked of every run of lines.
  if (!items.some(({ body }) => body.some(({ type }) => type === 'blockquote'))) return undefined
  const nodes = blocksOf(items)
  const [only] = nodes
  const isAlert = (only?.data as { alert?: string } | undefined)?.alert !== undefined
  if (nodes.length !== 1 || only?.type !== 'blockquote' || isAlert) return undefined
  return only.children.every(isParagraph) ? only : undefined
}
