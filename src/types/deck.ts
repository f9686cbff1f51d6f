/** The deck: slides, where their texts and shapes are, and how they are rendered. Lengths are CSS px on a 1280 x 720 slide. */
import type { Data, Parent } from 'unist'
import type { PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Flow, Matter, Topic } from './outline.js'

export type SlideKind =
  'cover' | 'agenda' | 'session' | 'content' | 'closing' | 'services' | 'links'

/** What the first slide of a session without a divider says in its head. */
export interface Opener {
  /** `3 / 6` */
  number?: string
  /** The session's title and what leads to the slide, where the slide has another title. */
  titles: string[]
  subtitle?: string
  by?: string
  /** Who speaks, as a line under the session's title said. */
  speaker?: PhrasingContent[]
  url?: { href: string; text: string }
  /** It shows the address's QR code. */
  coded: boolean
  /** It stands on two lines. */
  two: boolean
}

export interface SlideData extends Data {
  /** Stable while the slide's topic stays: made of the session and the title, not of the number. */
  id: string
  kind: SlideKind
  /** A key of the layout registry. */
  layout: string
  /** Why this layout was chosen, for the report. */
  reason: string
  /** Classes on the section beside the layout's own name. */
  classes: string[]
  /** Custom properties on the section, e.g. `--parts: 3 7`. */
  style?: Record<string, string>
  /** Plain text of the ancestors between the session and this slide. */
  breadcrumb: string[]
  /** How many of the last ancestors in `breadcrumb` have no slide of their own and show here first. */
  introduces?: number
  /** 1-based; undefined outside any session. */
  session?: number
  /** Divider: how many sessions there are. */
  sessions?: number
  /** Divider: titles of the slides that come. */
  comes?: PhrasingContent[][]
  /** Content: it opens its session, which has no divider. */
  opener?: Opener
  /** Cover: what the front matter says beside the title. */
  facts?: { subtitle?: string; author?: string; date?: string }
  /** Agenda: the sessions that it lists. */
  rows?: AgendaRow[]
  /** The theme's step (1-based) by which a list that goes on, or would, is set tighter. */
  tight?: number
  /** Continuation: this is part n of m. */
  part?: [number, number]
  /** Its title stood on an earlier slide, with others between: what says so after it. */
  goesOn?: string
  /** Source lines whose text stands on this slide, or in its notes. */
  lines: number[]
  noteLines: number[]
  /** Speaking time in seconds. */
  seconds: number
}

/** One slide as Marp Markdown, what frames it apart from what stands on it. */
export interface SlideMarkdown {
  /** Inline Markdown of the breadcrumb and the footer; empty for none. */
  header: string
  footer: string
  /** Title and content; no `---`. */
  content: string
  /** Presenter notes as a comment. */
  notes: string
}

/** One slide as marp-core rendered it, before it has a number. */
export interface Section {
  /** Its `<svg data-marpit-svg>` element, without header and footer. */
  html: string
  /** Presenter notes as plain text. */
  notes: string
  /** HTML; empty for none. */
  header: string
  footer: string
  /** Words of its topics that its HTML does not show: always a bug. */
  missing: string[]
}

/** A slide. `children` is empty until its layout has arranged `items`. */
export interface Slide extends Parent {
  type: 'slide'
  heading: PhrasingContent[]
  /** The topic the title names. */
  topic: Topic
  /** What stands under the title, as topics. */
  items: Topic[]
  /** What stands above the title in place of a breadcrumb: the session that it opens. */
  head?: PhrasingContent[]
  /** What stands before the heading (a divider's number). */
  before?: Flow[]
  children: Flow[]
  /** Presenter notes. */
  notes: Flow[]
  /** Where every text and shape is; given by `paginate`. */
  placement?: Placement
  /** The slide as Markdown for people, and as HTML; where these outputs were asked for. */
  markdown?: SlideMarkdown
  section?: Section
  data: SlideData
}

export interface Deck {
  file: VFile
  /** A finished Marp deck, passed through as it is: its Markdown, and the pictures beside it as data URLs. */
  finished?: { markdown: string; pictures: Map<string, string> }
  title: string
  matter: Matter
  sessions: Session[]
  slides: Slide[]
  /** Topics that stand only in the handout, and their source lines. */
  handout: Topic[]
  handoutLines: number[]
  /** The whole outline as `plan` left it, moved topics included; what the handout shows in full. */
  root: Topic
  /** Set when the talk was planned for so many minutes; source lines that are therefore on no slide. */
  planned?: { minutes: number; moved: number[] }
}

export interface Session {
  /** 1-based. */
  n: number
  title: string
  topic: Topic
  /** Number (1-based) of its first slide, once fit has counted. */
  first?: number
}

/** What an agenda says of a session. */
export interface AgendaRow extends Omit<Session, 'topic'> {
  subtitle?: string
  by?: string
}

/** A type style, as the theme's CSS gives it. `size` and `leading` in px. */
export interface TextStyle {
  size: number
  leading: number
  weight: 400 | 700
  /** A colour token of the theme. */
  color: string
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One block of text where `fit` put it. */
export interface PlacedText extends Box {
  kind: 'text'
  /** What it is: title, crumb, l1, l2, l3, lead, node, label, key, value, cell, code ... */
  role: string
  style: TextStyle
  /** Outline level in a list, 1-based; undefined outside lists. */
  level?: number
  /** The marker drawn before it, e.g. `1.`; lists' own bullets are named by role. */
  marker?: string
  content: PhrasingContent[]
  /** Text of each line, in order; joined they are the text of `content`. */
  lines: string[]
  /** Side of the box that its lines keep to; left when not given. */
  align?: 'left' | 'center' | 'right'
}

/** One drawn thing where `fit` put it; never carries words. */
export interface PlacedShape extends Box {
  kind: 'rect' | 'line' | 'arrow' | 'icon' | 'image' | 'qr'
  /** A colour token of the theme. */
  fill?: string
  /** icon: the service's key; image: its data URL; qr: the text it holds. */
  source?: string
  alt?: string
  /** arrow: indices (into `Placement.items`) of the shapes it joins. */
  from?: number
  to?: number
}

export interface Placement {
  items: (PlacedText | PlacedShape)[]
  /** Bottom edge of the body's content. */
  bottom: number
}

/** A slide as marp-core rendered it. */
export interface RenderedSlide {
  id: string
  /** The `<svg data-marpit-svg>` element, whole. */
  html: string
  /** Presenter notes as plain text. */
  notes: string
}

export interface Rendered {
  title: string
  lang: string
  slides: RenderedSlide[]
  /** The theme's CSS as marp-core scoped it, fonts not included. */
  css: string
  /** `@font-face` rules with embedded subsets. */
  fontCss: string
}
