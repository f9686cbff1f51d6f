import type { FontSet } from './font-set.js'

/** A stretch of text in one font size and stack, as UTF-16 offsets into the whole text. */
export interface StyledRange {
  start: number
  end: number
  fonts: FontSet
  /** Font size, px. */
  size: number
}

/** The text of one block with all that decides how wide it is. */
export interface MeasurableText {
  text: string
  /** In order, without gaps. */
  ranges: StyledRange[]
  /** The script of each UTF-16 unit. */
  scripts: string[]
  /** White space is kept as it is and no automatic space set, as in blocks of code. */
  pre: boolean
  /** Equal for what is equal in all of this. */
  key: string
}
