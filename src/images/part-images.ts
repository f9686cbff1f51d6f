import type { Image, PhrasingContent } from 'mdast'
import type { Flow, Topic } from '../types/outline.js'

/** Text without pictures, and the pictures, in order. */
interface Parted {
  text: PhrasingContent[]
  images: Image[]
}

function part(nodes: PhrasingContent[]): Parted {
  const images: Image[] = []
  const strip = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((node): PhrasingContent[] => {
      if (node.type === 'image') {
        images.push(node)
        return []
      }
      if (!('children' in node)) return [node]
      const inner = strip(node.children)
      return inner.length > 0 ? [{ ...node, children: inner } as typeof node] : []
    })
  return { text: strip(nodes), images }
}

const hasWords = (nodes: PhrasingContent[]): boolean =>
  nodes.some((node) => node.type !== 'text' || node.value.trim() !== '')

const alone = (image: Image): Flow => ({
  type: 'paragraph',
  children: [image],
  position: image.position,
})

function partBlock(block: Flow): Flow[] {
  if (block.type !== 'paragraph') return [block]
  const { text, images } = part(block.children)
  if (images.length === 0) return [block]
  const words: Flow[] = hasWords(text) ? [{ ...block, children: text }] : []
  return [...words, ...images.map(alone)]
}

/**
 * Pictures stand by themselves, after the text they were in: a line of text has one height, and
 * only a picture alone can be given the room it needs. Changes the topic in place.
 */
export function partImages(topic: Topic): void {
  const { text, images } = part(topic.heading)
  topic.heading = images.length > 0 ? (hasWords(text) ? text : []) : topic.heading
  topic.body = [...images.map(alone), ...topic.body.flatMap(partBlock)]
}
