/** What layouts, typesetter and theme agree on. Lengths are CSS px on a 1280 x 720 slide. */
import type { PhrasingContent } from 'mdast'
import type { Topic } from './outline.js'
import type { Slide, TextStyle, Box, Placement } from './deck.js'

/** One line of set text: the slice [start, end) of the plain text of what was set. */
export interface SetLine {
  /** UTF-16 offsets into the concatenated text of the content. */
  start: number
  end: number
  text: string
  /** Width in px without trailing white space; of a text that needed no look to fit, `atMost`. */
  width: number
}

/** How lines are chosen: `title` balances and cuts by structure; `body` fills; `label` balances by phrase; `code` cuts anywhere. */
export type Manner = 'title' | 'body' | 'label' | 'code'

/** Measures and breaks text with the fonts that the deck embeds. Synchronous once made. */
export interface Typesetter {
  /** Lines of `content` in a box `width` px wide. Never wider, never empty unless the text is; hard `break` nodes end a line. */
  set: (content: PhrasingContent[], style: TextStyle, width: number, manner: Manner) => SetLine[]
  /** Width in px of one unbroken line; with manner `code`, in the code face. */
  width: (text: string, style: TextStyle, manner?: Manner) => number
  /** No less than `width`, in px, without a look at the text's shapes; infinite where that is not to be known. */
  atMost: (text: string, style: TextStyle) => number
  /** Characters of `text` that no embedded font covers, each once. */
  uncovered: (text: string) => string[]
}

/** A style with where its text starts inside the body box and the space above it. */
export interface BlockStyle extends TextStyle {
  /** Left edge of the text from the left edge of the body, px. */
  indent: number
  /** Space above when it follows something, px. */
  before: number
}

/** What a theme's CSS was measured to give; `themes/NAME.metrics.json` for our own. */
export interface ThemeMetrics {
  name: string
  /** True when the theme styles our structural layouts; else everything is set as bullets. */
  structural: boolean
  slide: { width: number; height: number }
  title: Box
  body: Box
  /** Keyed by role: title, titleSmall, crumb, l1, l1Head, l2, l3, lead, p, quote, th, td, tdSmall, code, codeSmall, caption ... */
  styles: Record<string, BlockStyle>
  /** What the theme's steps of tightening change, the gentlest first: the styles in class `tight-N`. */
  steps?: Record<string, BlockStyle>[]
  /** Larger sizes for what does not fill its slide, by their class, the largest first. */
  sizes?: Record<string, Record<string, BlockStyle>>
  /** Of a theme that has not our colour tokens: `paper`, `ink` and `sea` (its links), as `#rrggbb`. */
  colors?: Record<string, string>
}

/** An AWS service as `services/` knows it. */
export interface Service {
  /** File-safe key, e.g. `amazon-ec2`. */
  key: string
  /** The official name, e.g. `Amazon EC2`. */
  name: string
}

/** What a layout may lean on. */
export interface LayoutContext {
  typesetter: Typesetter
  metrics: ThemeMetrics
  /** The service that this whole text names, if it names one. */
  service: (text: string) => Service | undefined
  /** The service that a title is about, if it is about one. */
  titleService?: (title: string) => Service | undefined
  /** Only whether it fits is asked: where lines end need not be noted. */
  trial?: boolean
}

/** One arrangement of a slide: a file in `layout/`, a line in its registry. */
export interface Layout {
  name: string
  /**
   * Could this sibling be part of the structure? A run of siblings for which this holds is
   * offered to `match` as a slide of its own. Absent: only whole slides are offered.
   */
  item?: (topic: Topic) => boolean
  /** Sets what stands before and after its one item as it is: siblings may share its slide. */
  around?: boolean
  /** Gathers sparse siblings of one parent: any run of them may share such a slide. */
  gathers?: boolean
  /** A topic with nothing under it may be the whole slide. */
  lone?: boolean
  /** Said twice it loses its force: at most one slide a session, unless asked for. */
  once?: boolean
  /**
   * Why `slide.topic` and `slide.items` show this structure; undefined when they do not. Conservative.
   * Whether they fit is for `arrange` and `place` to say.
   */
  match: (slide: Slide, context: LayoutContext) => string | undefined
  /**
   * The slide with `children` (and `heading`) as plain mdast in which the theme's CSS finds its
   * boxes, and `data.classes`/`data.style` as it needs. No word changes.
   */
  arrange: (slide: Slide, context: LayoutContext) => Slide
  /**
   * Where everything stands, and line breaks noted on the text nodes (`data.breaks`) unless it is
   * a trial; undefined when it does not fit without going below its stated sizes.
   */
  place: (slide: Slide, context: LayoutContext) => Placement | undefined
}
