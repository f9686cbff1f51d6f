import type { Box } from '../types/deck.js'
import type { ShapingFont } from '../typeset/shaping-font.js'
import type { Step } from './path-steps.js'

/** What a part of a page is, as PDF names it; order and nesting follow from what is drawn in it. */
export interface Tag {
  name: TagName
  /** What it stands in; undefined right on the page. */
  parent?: Tag
  /** What a picture shows. */
  alt?: string
  /** Of a link: where it leads; `#3` is a slide. */
  href?: string
  /** Of a list: its items are numbered. */
  numbered?: boolean
}

export type TagName =
  | 'H1'
  | 'H2'
  | 'P'
  | 'BlockQuote'
  | 'Code'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'
  | 'Span'

/** A colour token of the theme, or `#rrggbb`. */
export type Paint = string

/** A filled shape; lengths and points in px from the top left corner. */
export interface PathDrawing {
  kind: 'path'
  steps: Step[]
  fill: Paint
  evenOdd?: boolean
  tag?: Tag
}

export interface DrawnGlyph {
  /** Its number in the font's file. */
  id: number
  /** The text that it shows; empty where the glyph before shows it. */
  text: string
  /** From the text's `x`, px. */
  x: number
  advance: number
}

/** Glyphs of one font, size and colour on a baseline. */
export interface TextDrawing {
  kind: 'text'
  x: number
  /** The baseline. */
  y: number
  size: number
  font: ShapingFont
  glyphs: DrawnGlyph[]
  fill: Paint
  /** Not painted: words that something drawn stands for. */
  hidden?: boolean
  tag?: Tag
}

export interface PictureDrawing {
  kind: 'picture'
  box: Box
  /** A data URL. */
  source: string
  tag?: Tag
}

/** Where a click leads. */
export interface LinkDrawing {
  kind: 'link'
  box: Box
  href: string
  /** What it says to who cannot see it. */
  words: string
  tag: Tag
}

/** Something that is there and has nothing in it: a table's empty cell. */
export interface EmptyDrawing {
  kind: 'empty'
  tag: Tag
}

/** What several pages or places show: written once, drawn where it is named. */
export interface SharedDrawing {
  kind: 'shared'
  /** The same array wherever it is shown; without tags. */
  drawings: Drawing[]
  x: number
  y: number
  scale: number
  tag?: Tag
}

/** A slide at another size. */
export interface SlideDrawing {
  kind: 'slide'
  /** 0-based. */
  index: number
  x: number
  y: number
  scale: number
  tag?: Tag
}

/** One thing to draw; without a tag it is decoration. */
export type Drawing =
  | PathDrawing
  | TextDrawing
  | PictureDrawing
  | LinkDrawing
  | EmptyDrawing
  | SharedDrawing
  | SlideDrawing

/** A heading that bookmarks list. */
export interface Heading {
  title: string
  level: 1 | 2
}

/** All that stands on one page, in the order in which it is painted and read. */
export interface Scene {
  width: number
  height: number
  drawings: Drawing[]
  /** In order; a page of a handout has one for each slide on it. */
  headings: Heading[]
  /** Presenter notes as plain text, shown beside the page. */
  notes?: string
}
