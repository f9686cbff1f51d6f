import type { Block } from './find-blocks.js'
import type { Bullet } from './read-bullet.js'
import type { Slice } from './source-lines.js'
import type { WikiHeading } from './wiki-headings.js'

/** A line with its indent taken off. */
export interface Line extends Slice {
  /** Columns. */
  indent: number
  bullet: Bullet | undefined
  kind:
    | 'blank'
    | 'rule'
    | 'heading'
    | 'section'
    | 'item'
    | 'row'
    | 'indented'
    | 'address'
    | 'byline'
    | 'prose'
    | 'block'
  /** What makes it a heading. */
  heading?: WikiHeading
  /** Of the first line of one. */
  block?: Block
  /** A title's number, where that of what is under it begins with it. */
  chapter?: number
  /** Index of the next line that is not blank. */
  next: number
}
