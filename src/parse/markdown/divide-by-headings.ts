import type { Root, RootContent } from 'mdast'
import { isComment } from './html-blocks.js'
import type { Pair } from '../matter/pair.js'

const directive = /\bheadingDivider:\s{0,99}(\[?[\d, ]{1,99}\]?|false)/

/** Depths before which a finished Marp deck starts a slide: `2` means 1 and 2, `[2]` only 2. */
function depthsOf(said: string, isList: boolean): number[] {
  const numbers = said.match(/\d/g)?.map(Number) ?? []
  const [most = 0] = numbers
  return isList ? numbers : Array.from({ length: most }, (_, index) => index + 1)
}

/**
 * Puts the slide breaks of Marp's `headingDivider` (front matter, or a comment; the last one counts)
 * into the tree, in place: before each heading of these depths, but not before the first words.
 */
export function divideByHeadings(root: Root, pairs: Pair[]): void {
  const matter = pairs.find(({ key }) => key === 'headingDivider')
  const comments = root.children.flatMap((node) =>
    node.type === 'html' && isComment(node.value) ? (directive.exec(node.value)?.[1] ?? []) : [],
  )
  const said = comments.at(-1) ?? matter?.value
  if (said === undefined) return
  const depths = depthsOf(said, said.includes('[') || said.includes(','))
  const children: RootContent[] = []
  let hasWords = false
  for (const node of root.children) {
    if (node.type === 'heading' && depths.includes(node.depth) && hasWords) {
      const start = node.position?.start
      const position = start && { start, end: start }
      children.push({ type: 'thematicBreak', ...(position ? { position } : {}) })
    }
    hasWords ||= node.type !== 'html'
    children.push(node)
  }
  root.children = children
}
