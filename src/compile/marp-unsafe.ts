import type { Options } from 'mdast-util-to-markdown'

/**
 * What Marp reads as more than text beyond CommonMark and GFM, for mdast-util-to-markdown to escape.
 *
 *     $\href{javascript:x}{y}$   math, with a live link
 */
export const marpUnsafe: NonNullable<Options['unsafe']> = [
  { character: '$', inConstruct: 'phrasing' },
]
