import type { Placement } from '../../types/deck.js'

export type Items = Placement['items']

/** Where blocks go, and in which style running text is set there. */
export interface Column {
  x: number
  width: number
  /** Right edge of running text: long lines are hard to read. */
  textWidth: number
  /** List level of what stands here: 0 outside lists. */
  level: number
  /** Style of paragraphs. */
  role: string
  dense: boolean
  /** Style of the items of a list outside lists. */
  itemRole: string
}

/** Texts and shapes of the blocks, and the y at which they end. */
export interface Placed {
  items: Items
  bottom: number
}
