import type { PhrasingContent } from 'mdast'
import type { Flow } from '../../types/outline.js'
import type { LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { blocksOf } from './blocks-of.js'
import { sizeTitle } from './place-title.js'

/** What a layout made of a slide. */
export interface Arrangement {
  children: Flow[]
  classes?: string[]
  style?: Record<string, string>
  heading?: PhrasingContent[]
}

/** The slide with what a layout made of it, and its title as large as its box allows. */
export function arrangedSlide(slide: Slide, made: Arrangement, context: LayoutContext): Slide {
  const { children, classes = [], style, heading = slide.heading } = made
  const { data } = slide
  const arranged = {
    ...slide,
    heading,
    children,
    data: {
      ...data,
      classes: [...data.classes, ...classes],
      ...(style ? { style: { ...data.style, ...style } } : {}),
    },
  }
  return sizeTitle(arranged, context)
}

/** The slide as plain blocks: what an arrangement falls back to that does not find its structure. */
export function asBlocks(slide: Slide, context: LayoutContext): Slide {
  return arrangedSlide(slide, { children: blocksOf(slide.items) }, context)
}
