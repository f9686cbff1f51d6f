import type { Paragraph } from 'mdast'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import type { Flow } from '../../types/outline.js'
import { cloneTree } from '../../tree/clone-tree.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { blocksOf } from '../shared/blocks-of.js'
import { imageOf } from '../shared/place-image.js'
import { placeBlock } from '../shared/place-blocks.js'
import type { Column } from '../shared/column.js'
import { placeTitle, titleFits } from '../shared/place-title.js'
import { pictureGeometry } from './geometry.js'
import { isPart, pictureOf, readPicture } from './match.js'

/** Lowest edge of a text, px. */
const bottomMost = 624
const between = 16

/** The text's blocks and the picture's paragraph, which stands first where it is above them. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const found = readPicture(slide)
  if (!found) return asBlocks(slide, context)
  const geometry = pictureGeometry(found.image, found.texts.length === 0)
  const { width, height } = geometry.picture
  const picture: Paragraph = { type: 'paragraph', children: [cloneTree(found.image)] }
  const texts = blocksOf(found.texts)
  const children: Flow[] = geometry.name === 'wide' ? [picture, ...texts] : [...texts, picture]
  const style = { '--w': `${width}px`, '--h': `${height}px` }
  return arrangedSlide(slide, { children, classes: [geometry.name], style }, context)
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const paragraph = slide.children.find(
    (node): node is Paragraph => node.type === 'paragraph' && imageOf(node) !== undefined,
  )
  const image = paragraph && imageOf(paragraph)
  if (!image || !titleFits(slide, context)) return undefined
  const texts = slide.children.filter((node) => node !== paragraph)
  const { name, picture, text } = pictureGeometry(image, texts.length === 0)
  if (!slide.data.classes.includes(name)) return undefined
  const { x, width } = text
  const column: Column = {
    x,
    width,
    textWidth: width,
    level: 0,
    role: 'p',
    dense: false,
    itemRole: 'l1',
  }
  const items: Placement['items'] = placeTitle(slide, context)
  const alt = image.alt ?? ''
  const shown = { kind: 'image' as const, ...picture, source: image.url, alt }
  if (name === 'wide') items.push(shown)
  let bottom = text.y
  texts.forEach((node, index) => {
    const placed = placeBlock(node, bottom + (index > 0 ? between : 0), column, context)
    items.push(...placed.items)
    bottom = placed.bottom
  })
  if (name !== 'wide') items.push(shown)
  if (texts.length > 0 && bottom > bottomMost) return undefined
  return { items, bottom: Math.max(bottom, picture.y + picture.height) }
}

/** A picture with the lines of its parent or its neighbours beside it, or as large as fits alone. */
export const picture: Layout = {
  name: 'picture',
  item: isPart,
  gathers: true,
  match: (slide) => {
    if (!slide.items.some((item) => pictureOf(item) !== undefined)) return undefined
    const found = readPicture(slide)
    if (!found) return undefined
    return found.texts.length > 0 ? 'a picture with lines' : 'a picture alone'
  },
  arrange,
  place,
}
