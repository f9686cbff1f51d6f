import type { Image, Paragraph } from 'mdast'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { holds } from '../../tree/holds.js'
import { imageOf } from '../shared/place-image.js'
import { byNode } from '../../tree/by-node.js'

/** The picture that a topic is and nothing else. */
export const pictureOf = byNode(({ heading, body, children }: Topic): Image | undefined => {
  if (children.length > 0) return undefined
  if (heading.length > 0 && body.length === 0) {
    const line: Paragraph = { type: 'paragraph', children: heading }
    return imageOf(line)
  }
  const [only] = body
  const alone = heading.length === 0 && body.length === 1
  return alone && only?.type === 'paragraph' ? imageOf(only) : undefined
})

const heavy = new Set(['table', 'code', 'image', 'blockquote', 'html'])
const isHeavy = ({ type }: { type: string }): boolean => heavy.has(type)

/** Lines and paragraphs that may stand beside a picture. */
const isText = byNode(
  ({ heading, body, children }: Topic): boolean =>
    ![...heading, ...body].some((node) => holds(node, isHeavy)) && children.every(isText),
)

/** A picture, or what may stand beside one. */
export const isPart = (topic: Topic): boolean => pictureOf(topic) !== undefined || isText(topic)

/** The one picture of a slide and the topics beside it; undefined for none or more. */
export function readPicture({ items }: Slide): { image: Image; texts: Topic[] } | undefined {
  const pictures = items.filter((item) => pictureOf(item) !== undefined)
  const [picture] = pictures
  const image = picture && pictureOf(picture)
  if (!image || pictures.length > 1 || !items.every(isPart)) return undefined
  return { image, texts: items.filter((item) => item !== picture) }
}
