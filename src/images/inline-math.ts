import type { Code, Image, Nodes, Text } from 'mdast'
import { eachNode } from '../tree/each-node.js'
import type { Outline, Topic } from '../types/outline.js'
import { wantedSize } from './wanted-size.js'

/** A line that is math and nothing else. */
const whole = /^\s*(\$\$?)(?!\s)([^$]*[^$\s\\])\1\s*$/

/** Math of a topic: blocks (code of the language `math`) and items that are nothing but `$…$`. */
function mathIn({ heading, body }: Topic): { node: Code | Text; source: string }[] {
  const found: { node: Code | Text; source: string }[] = []
  for (const block of body) {
    eachNode(block, (node) => {
      if (node.type === 'code' && node.lang === 'math') found.push({ node, source: node.value })
    })
  }
  const [only] = heading
  const source = only?.type === 'text' ? whole.exec(only.value)?.[2] : undefined
  if (heading.length === 1 && only?.type === 'text' && source?.match(/[\\^_=]/)) {
    found.push({ node: only, source })
  }
  return found
}

/**
 * Draws the outline's math, in place: each as a picture that has its source as words. What cannot be
 * drawn stays as it was typed, and a warning says why.
 */
export async function inlineMath(outline: Outline, topics: Topic[]): Promise<void> {
  const found = topics.flatMap(mathIn)
  if (found.length === 0) return
  // MathJax is large: loaded for decks with math alone.
  const { mathDrawer } = await import('./draw-math.js')
  const draw = mathDrawer()
  for (const { node, source } of found) {
    try {
      const { url, drawing, ...natural } = draw(source, true)
      const size = wantedSize({ width: 0, height: 0 }, natural)
      const data = { ...size, drawing, wanted: size }
      const alt = source.replaceAll(/\s+/g, ' ').trim()
      const image: Image = { type: 'image', url, alt, data, position: node.position }
      replace(node, image)
    } catch (error) {
      // What MathJax throws is no Error.
      const why = (error as { message?: string }).message ?? 'it cannot be drawn'
      outline.file.message(`Unexpected math: ${why} - its source is shown instead`, {
        place: node.position,
        ruleId: 'math',
        source: 'jaws-deck',
      })
    }
  }
}

function replace(node: Code | Text, image: Image): void {
  const isBlock = node.type === 'code'
  const made: Nodes = isBlock
    ? { type: 'paragraph', children: [image], position: node.position }
    : image
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key]
  Object.assign(node, made)
}
