import type { Root } from 'mdast'
import type { Source } from '../markdown/source.js'

/** How one construct of a note-taking tool becomes plain Markdown, before and after the parser. */
export interface Reading {
  /** The lines with the construct's marks as spaces; each as long as it was. */
  lines?: (lines: string[]) => string[]
  /** What the parser made of the rest, in place. */
  tree?: (root: Root) => void
}

/** One construct: its two steps for one source. */
export type Construct = (source: Source) => Reading
