import type { Deck, Slide } from '../../types/deck.js'
import type { Media } from './media.js'
import type { Relationships } from './parts/relationships.js'
import type { TextWriter } from './text/text-writer.js'
import type { PptxOptions } from './pptx-options.js'

/** What writing the objects of one slide needs. */
export interface SlideWriter extends TextWriter {
  deck: Deck
  slide: Slide
  /** 1-based. */
  number: number
  options: PptxOptions
  rels: Relationships
  media: Media
  /** A shape id that no other shape of the slide has. */
  id: () => number
  /** Shape id of what an item of the placement became, once it is written. */
  idOf: (index: number) => number | undefined
}
